declare namespace NodeJS {
  interface ProcessEnv {
    /** Put in by the build, see find-locales.js. */
    readonly LOCALES: string
  }
}
