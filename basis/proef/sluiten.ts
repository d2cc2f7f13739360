import { afterAll } from 'vitest'
import { sluitProefopslagen } from './proefopslag.ts'

afterAll(sluitProefopslagen)
