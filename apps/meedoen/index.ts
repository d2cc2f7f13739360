import { voerOpdrachtUit } from './opdrachten/hoofd.ts'
import { schrijfFout } from './server/logboek.ts'

/** Resolves at the first Ctrl-C or request to stop; later ones do not cut off requests that still run. */
const totStop = (): Promise<void> =>
  new Promise((klaar) => {
    for (const signaal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signaal, () => klaar())
  })

/** The program: runs one command with the arguments after `meedoen` and gives the exit code. */
export async function hoofd(argumenten: readonly string[]): Promise<number> {
  try {
    return await voerOpdrachtUit(argumenten, {
      env: process.env,
      stdout: (tekst) => process.stdout.write(tekst),
      stderr: (regel) => process.stderr.write(`${regel}\n`),
      stop: totStop,
    })
  } catch (fout) {
    process.stderr.write(
      `Er ging iets mis in Meedoen zelf. Meld dit met de regels hieronder.\n${JSON.stringify(schrijfFout(fout), null, 2)}\n`,
    )
    return 70
  }
}

if (import.meta.main) process.exitCode = await hoofd(process.argv.slice(2))
