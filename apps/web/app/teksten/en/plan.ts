import type { Teksten } from '../vorm.ts'

export const plan: Teksten['plan'] = {
  titel: 'Your own plan',
}
