import { get } from 'node:http'
import { parentPort, workerData } from 'node:worker_threads'

/** Asks for one address again and again, beside the thread that makes the load; tells how long each answer took. */
const { url, everyMs } = workerData
const asked = []

function ask() {
  const begin = performance.now()
  return new Promise((resolve) => {
    get(url, { agent: false }, (response) => {
      response.resume()
      response.on('end', () => resolve(performance.now() - begin))
    }).on('error', () => resolve(Number.POSITIVE_INFINITY))
  })
}

const timer = setInterval(() => asked.push(ask()), everyMs)
parentPort.once('message', async () => {
  clearInterval(timer)
  parentPort.postMessage(await Promise.all(asked))
})
