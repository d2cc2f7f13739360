import { randomUUID } from 'node:crypto'
import { type Bsn, datum, isBsn, vastGelukt } from '@meedoen/kern'
import type { Transactie } from '@meedoen/opslag'
import { registreerPersonen } from '@meedoen/personen'

/** Help that somebody has, as the room zaken leaves it for counting. */
export type Proefhulp = {
  readonly soort?: string
  readonly vorm?: 'natura' | 'pgb'
  readonly stand?: 'verzonden' | 'toegewezen' | 'gestart' | 'beeindigd'
  readonly begin?: string
  readonly eind?: string
  readonly pgbBedrag?: number
  readonly product?: string
  readonly berekening?: unknown
}

export type Proefbewoner = {
  readonly geboren: string
  /** Lives with a partner who was born on that day. */
  readonly partnerGeboren?: string
  readonly partnerHulp?: readonly Proefhulp[]
  readonly hulp: readonly Proefhulp[]
}

let laatste = 999_900_000
function volgendeBsn(): Bsn {
  for (;;) {
    laatste -= 1
    const nummer = String(laatste)
    if (isBsn(nummer)) return nummer
  }
}

/** So many invented people of that kind, each with help in a case of their own; their ids. */
export async function voegBewonersToe(tx: Transactie, aantal: number, bewoner: Proefbewoner): Promise<string[]> {
  const ids: string[] = []
  for (let i = 0; i < aantal; i++) {
    const [client, partner] = [randomUUID(), randomUUID()]
    const samen = bewoner.partnerGeboren !== undefined
    vastGelukt(
      await registreerPersonen(tx, [
        mens(client, bewoner.geboren, samen ? partner : null),
        ...(samen ? [mens(partner, bewoner.partnerGeboren ?? '', client)] : []),
      ]),
    )
    await geefHulp(tx, client, bewoner.hulp)
    if (samen) await geefHulp(tx, partner, bewoner.partnerHulp ?? [])
    ids.push(client)
  }
  return ids
}

const mens = (id: string, geboren: string, partner: string | null) => ({
  id,
  persoon: {
    bsn: volgendeBsn(),
    achternaam: 'Proef',
    geboortedatum: datum(geboren),
    huishouden: partner === null ? ('eenpersoons' as const) : ('meerpersoons' as const),
  },
  adressen: [],
  relaties:
    partner === null
      ? []
      : [{ rol: 'partner' as const, soort: '12', vanaf: datum('2000-01-01'), ander: partner, naam: 'Proef' }],
})

async function geefHulp(tx: Transactie, persoon: string, hulp: readonly Proefhulp[]): Promise<void> {
  if (hulp.length === 0) return
  const zaak = randomUUID()
  await tx.db
    .insertInto('zaken.zaak')
    .values({
      gemeente: tx.gemeente,
      id: zaak,
      nummer: zaak,
      persoon,
      fase: 'uitvoering',
      stand: 'proef',
      kanaal: 'web',
      spoed: false,
      team: 'Noord',
      melding_op: datum('2026-01-05'),
      onderzoek_uiterlijk: datum('2026-02-16'),
      versie: 1,
    })
    .execute()
  await tx.db
    .insertInto('zaken.voorziening')
    .values(hulp.map((een) => rij(tx, zaak, persoon, een)))
    .execute()
}

const rij = (tx: Transactie, zaak: string, persoon: string, hulp: Proefhulp) => ({
  gemeente: tx.gemeente,
  id: randomUUID(),
  zaak,
  persoon,
  soort: hulp.soort ?? 'hulp-bij-het-huishouden',
  besluit: 'toegekend',
  tijdelijk: false,
  vorm: hulp.vorm ?? 'natura',
  product: hulp.product ?? null,
  pgb_bedrag: hulp.pgbBedrag ?? null,
  begin: datum(hulp.begin ?? '2026-02-01'),
  eind: hulp.eind === undefined ? null : datum(hulp.eind),
  stand: hulp.stand ?? 'gestart',
  berekening: hulp.berekening === undefined ? null : JSON.stringify(hulp.berekening),
})
