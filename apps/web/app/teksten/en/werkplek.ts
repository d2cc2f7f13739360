import type { Teksten } from '../vorm.ts'

export const werkplek: Teksten['werkplek'] = {
  titel: 'Workplace',
}
