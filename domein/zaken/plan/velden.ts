import { ONDERZOEKSONDERWERPCODES } from '@meedoen/catalogus'
import { z } from 'zod'
import { tekstVrij } from '../feiten/velden.ts'

/** A written plan: an answer per topic a to g of 2.3.2 lid 4, and the support that is wished for. */
export const planVelden = z.object({
  wens: tekstVrij(4000),
  ...Object.fromEntries(ONDERZOEKSONDERWERPCODES.map((code) => [code, tekstVrij(4000)])),
})
