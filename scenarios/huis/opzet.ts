import type { TestProject } from 'vitest/node'
import { startProgramma } from './programma.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    adres: string
    dataMap: string
  }
}

/**
 * One running demo for all scenarios; each uses people and cases of its own. While writing one,
 * MEEDOEN_SCENARIO_ADRES and MEEDOEN_DATA can point at a program that runs already.
 */
export default async function opzet(project: TestProject): Promise<() => Promise<void>> {
  const { MEEDOEN_SCENARIO_ADRES: adres, MEEDOEN_DATA: map } = process.env
  if (adres && map) {
    project.provide('adres', adres)
    project.provide('dataMap', map)
    return async () => undefined
  }
  const programma = await startProgramma()
  project.provide('adres', programma.adres)
  project.provide('dataMap', programma.map)
  return programma.stop
}
