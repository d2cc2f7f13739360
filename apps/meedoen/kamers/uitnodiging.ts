import { neemUitnodigingAan as neemAan } from '@meedoen/toegang'
import type { Serveraansluiting } from '../aansluiting.ts'
import { doeAls } from './stap.ts'

/** Who comes back from the issuer with an invitation is nobody here yet: the code decides whether they come in. */
export const neemUitnodigingAan: Serveraansluiting['neemUitnodigingAan'] = (
  omstandigheid,
  gemeente,
  identiteit,
  code,
) => doeAls(omstandigheid, gemeente, { soort: 'anoniem' }, (stap) => neemAan(stap, identiteit, code))
