import type {
  Clientcontrole,
  Declaratieclient,
  Plaats,
  Prestatie,
  Prestatiecontrole,
  Rondecontrole,
} from './declaratiedelen.ts'
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
      for (const overtreding of controle.perClient(client, this.#padVanClient)) gevonden.push(overtreding)
    for (const prestatie of client.Prestaties) {
      this.nummer += 1
      this.#beoordeel(prestatie)
    }
  }

  #beoordeel(prestatie: Prestatie): void {
    const gangen = this.#prestaties
    // By number: this is the innermost loop of level 2, and it runs cold.
    for (let i = 0; i < gangen.length; i += 1) {
      const tekst = gangen[i]?.controle.oordeel(prestatie, this) ?? null
      if (tekst !== null) this.#noteer(gangen[i], tekst)
    }
  }

  #noteer(gang: Gang<Prestatiecontrole> | undefined, tekst: string): void {
    gang?.gevonden.push({ pad: `${this.#padVan(this)}${gang.controle.kind}`, tekst })
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
