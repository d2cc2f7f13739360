import type { ReactNode } from 'react'

/** Fields that belong together, such as an address. */
export function Veldgroep({ titel, children }: { titel: ReactNode; children: ReactNode }) {
  return (
    <fieldset className="md-veldgroep">
      <legend className="md-veld__label md-veld__label--vraag">{titel}</legend>
      {children}
    </fieldset>
  )
}
