/**
 * The answer of a step: a value, or a refusal that tells what to do.
 * Refusals are expected answers; defects are thrown.
 */
export type Uitkomst<Waarde, Code extends string = string> = Gelukt<Waarde> | Weigering<Code>

export type Gelukt<Waarde> = { readonly ok: true; readonly waarde: Waarde }

/** `code` is stable and meant for programs; `tekst` is Dutch, B1, and says what can be done; `veld` names the input. */
export type Weigering<Code extends string = string> = {
  readonly ok: false
  readonly code: Code
  readonly tekst: string
  readonly veld?: string
  /** For a form: per input the code of what is wrong with it ("verplicht", "geen-datum"); screens hold the words. */
  readonly velden?: Readonly<Record<string, string>>
}

export function gelukt(): Gelukt<undefined>
export function gelukt<Waarde>(waarde: Waarde): Gelukt<Waarde>
export function gelukt(waarde?: unknown): Gelukt<unknown> {
  return { ok: true, waarde }
}

export function geweigerd<Code extends string>(code: Code, tekst: string, veld?: string): Weigering<Code> {
  return veld === undefined ? { ok: false, code, tekst } : { ok: false, code, tekst, veld }
}

/** The same refusal for a page that has no such input. */
export function zonderVeld<Code extends string>({ code, tekst }: Weigering<Code>): Weigering<Code> {
  return { ok: false, code, tekst }
}

/** The refusal of a form with one or more inputs to mend. */
export function geweigerdeInvoer(velden: Readonly<Record<string, string>>): Weigering<'invoer'> {
  return { ok: false, code: 'invoer', tekst: 'Niet alles is goed ingevuld. Kijk bij de velden wat er mist.', velden }
}

/** Unwraps an outcome that cannot be a refusal here; a refusal is then a defect of ours and is thrown. */
export function vastGelukt<Waarde>(uitkomst: Uitkomst<Waarde>): Waarde {
  if (uitkomst.ok) return uitkomst.waarde
  throw new Error(`onverwachte weigering ${uitkomst.code}: ${uitkomst.tekst}`)
}
