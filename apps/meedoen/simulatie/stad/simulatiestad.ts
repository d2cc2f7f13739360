import type { Demogemeente } from '../../demo/gemeente.ts'
import { LINDEWAARD } from '../../demo/lindewaard/lindewaard.ts'
import { AANBIEDERS } from './aanbieders.ts'

/**
 * Lindewaard with its staff, ordinance and neighbourhoods, and with the providers of the simulation instead of its own. Who logs in
 * on the demo as somebody of a provider works for one of these.
 */
export const simulatiestad = (clienten: number): Demogemeente => ({
  ...LINDEWAARD,
  aantalInwoners: Math.ceil(clienten * INWONERS_PER_CLIENT) + MET_VERHAAL,
  contracten: AANBIEDERS.map(({ contract }) => contract),
  aanbiedermedewerkers: LINDEWAARD.aanbiedermedewerkers.map((mens, i) => ({
    ...mens,
    agb: AANBIEDERS[i]?.contract.aanbieder.agb ?? mens.agb,
  })),
})

/** Not everybody has the age for the help that comes up. */
const INWONERS_PER_CLIENT = 1.8
const MET_VERHAAL = 40
