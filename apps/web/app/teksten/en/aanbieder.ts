import type { Teksten } from '../vorm.ts'

export const aanbieder: Teksten['aanbieder'] = {
  titel: 'Provider',
}
