import type { TestProject } from 'vitest/node'
import { startProgramma } from './programma.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    adres: string
    dataMap: string
  }
}

/** One running demo for all scenarios; each uses people and cases of its own. */
export default async function opzet(project: TestProject): Promise<() => Promise<void>> {
  const programma = await startProgramma()
  project.provide('adres', programma.adres)
  project.provide('dataMap', programma.map)
  return programma.stop
}
