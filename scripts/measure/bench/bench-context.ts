import { anyFreePort } from '../../run/port'
import { loopbackSettings, startServer as start } from '../../run/server'
import type { ProjectCopy } from './copy'

/** What every part is given. */
export interface Bench {
  /** How often everything is measured that can vary. */
  readonly runs: number
  /** Only shows that the measurement works: short loads, few pictures. */
  readonly isQuick: boolean
  readonly copy: ProjectCopy
}

export interface Server {
  /** Without a slash at its end. */
  readonly address: string
  readonly pid: number
}

/** Builds the copy unless it is built, and serves it as `npm start` does while `use` works. */
export async function withServer<Result>(
  { copy }: Bench,
  use: (server: Server) => Promise<Result>,
): Promise<Result> {
  copy.takeDependencies()
  // Away from the ports that tests look for first.
  const settings = { ...(await loopbackSettings()), port: await anyFreePort() }
  const server = await start(settings, { project: copy.folder })
  try {
    return await use({ address: `http://127.0.0.1:${settings.port}`, pid: Number(server.pid) })
  } catch (error) {
    console.error(`Zuletzt sagte der Server:\n${server.lastLines()}`)
    throw error
  } finally {
    await server.stop()
  }
}
