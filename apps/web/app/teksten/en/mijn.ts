import type { Teksten } from '../vorm.ts'

export const mijn: Teksten['mijn'] = {
  titel: 'My affairs',
}
