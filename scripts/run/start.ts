import type { ReadOperator } from '../../app/operator/read-operator'
import { ensureBuilt } from './build'
import { readEnvFiles } from './env-files'
import { ensureFitted } from './fit'
import { missingDetails, requireOperator } from './operator'
import { requireFreePort } from './port'
import { report } from './problem.mjs'
import { onStopSignal, stopRunning } from './programs.mjs'
import { findRuntime } from './runtime.mjs'
import { localAddress, type ServerProcess, serve } from './serve'
import { isLoopback, readSettings, type Settings } from './settings'

/** Set once someone asked this process to end. */
let stopCode: number | undefined
let server: ServerProcess | undefined

function stop(code: number) {
  stopCode ??= code
  stopRunning()
  server?.stop()
}

function announce(settings: Settings, operator: ReadOperator) {
  const local = localAddress(settings)
  const isSame = [local, `http://localhost:${settings.port}`].includes(settings.baseUrl)
  console.log(`Passgenau läuft: ${settings.baseUrl}${isSame ? '' : ` (auf diesem Rechner: ${local})`}`)
  if (!process.env['BASE_URL'] && !isLoopback(settings.host))
    console.log(
      `BASE_URL ist nicht gesetzt: Links und Vorschaubilder nennen ${settings.baseUrl} und führen nur auf diesem Rechner ans Ziel.`,
    )
  const missing = missingDetails(operator)
  if (missing.length > 0)
    console.log(
      `Impressum, Datenschutz und Barrierefreiheit sind unvollständig: Es fehlen ${missing.join(', ')} (docs/operation/operator.md).`,
    )
  // For a script that started this one, see server.ts.
  process.send?.('ready')
}

async function main(): Promise<number> {
  readEnvFiles()
  const settings = readSettings()
  const operator = requireOperator()
  await requireFreePort(settings.port, settings.host)
  if (stopCode === undefined) await ensureBuilt()
  if (stopCode !== undefined) return stopCode

  const runtime = findRuntime()
  await ensureFitted(settings, operator, runtime, (fitting) => {
    server = fitting
  })
  if (stopCode !== undefined) return stopCode

  server = serve(settings, runtime)
  try {
    if (await server.ready) announce(settings, operator)
  } catch (error) {
    server.stop()
    await server.ended
    throw error
  }
  const code = await server.ended
  if (stopCode === undefined) console.error(`Der Server ist unerwartet beendet (Code ${code}).`)
  return code
}

onStopSignal(stop)
// Started by one of our scripts: when that one dies, however it dies, its end of the channel closes.
if (process.channel) process.once('disconnect', () => stop(1))

try {
  process.exit(await main())
} catch (error) {
  // A stopped install or build has "failed" too; the signal is the true reason.
  process.exit(stopCode ?? report(error))
}
