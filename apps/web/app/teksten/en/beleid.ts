import type { Teksten } from '../vorm.ts'

export const beleid: Teksten['beleid'] = {
  titel: 'Policy',
}
