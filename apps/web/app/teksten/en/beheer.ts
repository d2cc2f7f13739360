import type { Teksten } from '../vorm.ts'

export const beheer: Teksten['beheer'] = {
  titel: 'Administration',
}
