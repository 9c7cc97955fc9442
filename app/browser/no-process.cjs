module.exports = { env: {} }
