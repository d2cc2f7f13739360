import type { Clientcontrole, Declaratieclient, Plaats, Prestatiecontrole, Rondecontrole } from './declaratiedelen.ts'
import type { Overtreding } from './regel.ts'

type Gang<Controle> = { readonly controle: Controle; readonly gevonden: Overtreding[] }

/** Goes along the clients of a declaration once, for all rules together; a path is made only for what is wrong. */
export class Ronde implements Plaats {
  client = 0
  nummer = 0
  readonly #pad: string
  readonly #clienten: Gang<Clientcontrole>[] = []
  readonly #prestaties: Gang<Prestatiecontrole>[] = []
  readonly #gangen: Gang<Rondecontrole>[]

  /** `pad` is the path of a client without its place. */
  constructor(pad: string, controles: readonly Rondecontrole[]) {
    this.#pad = pad
    this.#gangen = controles.map((controle) => {
      const gevonden: Overtreding[] = []
      if ('perClient' in controle) this.#clienten.push({ controle, gevonden })
      else this.#prestaties.push({ controle, gevonden })
      return { controle, gevonden }
    })
  }

  /** Takes the next client. */
  neem(client: Declaratieclient): void {
    this.client += 1
    this.nummer = 0
    for (const { controle, gevonden } of this.#clienten)
      gevonden.push(...controle.perClient(client, this.#padVanClient))
    for (const prestatie of client.Prestaties) {
      this.nummer += 1
      for (const { controle, gevonden } of this.#prestaties) {
        const tekst = controle.oordeel(prestatie, this)
        if (tekst !== null) gevonden.push({ pad: `${this.#padVan(this)}${controle.kind}`, tekst })
      }
    }
  }

  /** What each control found, when all clients are seen. */
  sluit(): ReadonlyMap<Rondecontrole, readonly Overtreding[]> {
    return new Map(
      this.#gangen.map(({ controle, gevonden }) => [
        controle,
        'slot' in controle && controle.slot ? [...gevonden, ...controle.slot(this.#padVan)] : gevonden,
      ]),
    )
  }

  readonly #padVanClient = (): string => `${this.#pad}[${this.client}]`
  readonly #padVan = ({ client, nummer }: Plaats): string => `${this.#pad}[${client}]/Prestaties/Prestatie[${nummer}]`
}
