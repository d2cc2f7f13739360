import { datumOp, type Gemeentecode } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import type { Omstandigheid } from '../aansluiting.ts'

/** Does work in one transaction inside a municipality, as somebody, at this moment. */
export const doeAls = <T>(
  { opslag, nu, inzagesleutel }: Omstandigheid,
  gemeente: Gemeentecode,
  wie: Stap['wie'],
  werk: (stap: Stap) => Promise<T>,
): Promise<T> => opslag.inGemeente(gemeente, (tx) => werk({ tx, wie, nu, vandaag: datumOp(nu), inzagesleutel }))
