import type { Teksten } from '../vorm.ts'

export const melding: Teksten['melding'] = {
  titel: 'Ask for support',
}
