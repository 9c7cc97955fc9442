import { registerHooks } from 'node:module'

// Node runs TypeScript as it is, but wants file endings in imports, which the project's sources leave out.
registerHooks({
  resolve(specifier, context, next) {
    try {
      return next(specifier, context)
    } catch (error) {
      if (error.code === 'ERR_MODULE_NOT_FOUND' && /^\.\.?\//.test(specifier))
        return next(`${specifier}.ts`, context)
      throw error
    }
  },
})
