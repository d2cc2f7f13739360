import { Brief } from '../ui/Brief.tsx'
import { Vak } from './Vak.tsx'
import { BRIEF } from './voorbeeldbrief.ts'

/** A letter with every kind of block. */
export function Brieven() {
  return (
    <Vak titel="Brief">
      <Brief brief={BRIEF} />
    </Vak>
  )
}
