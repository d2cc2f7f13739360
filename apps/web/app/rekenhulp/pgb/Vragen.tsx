import type { PgbVoorwaarde } from '@meedoen/regels'
import { useTekst } from '../../teksten/gebruik.ts'
import { Keuzelijst, Keuzerondjes } from '../../ui/Keuzes.tsx'
import type { Samenvattingsregel } from '../../ui/Samenvattingslijst.tsx'
import { Tekstveld } from '../../ui/Tekstveld.tsx'
import { Veldgroep } from '../../ui/Veldgroep.tsx'
import { lijst } from '../schrijf.ts'
import type { Pgbpagina } from './pgb.server.ts'
import { ANTWOORDEN } from './vragen.ts'

export const VOORWAARDEN: readonly PgbVoorwaarde[] = ['bekwaam', 'gemotiveerd', 'kwaliteit']

/** What each question is called; those of the frame come from the rules. */
export function useNamen({ vragen }: Pick<Pgbpagina, 'vragen'>): Readonly<Record<string, string>> {
  const t = useTekst('rekenhulp')
  const vanHetKader = Object.fromEntries(vragen.map(({ code, vraag }) => [code, vraag]))
  return { ...vanHetKader, hulp: t('pgb.hulp.vraag'), uren: t('pgb.uren.vraag') }
}

export function Vragen({ pagina: { vragen, hulpen } }: { pagina: Pick<Pgbpagina, 'vragen' | 'hulpen'> }) {
  const t = useTekst('rekenhulp')
  const keuzes = ANTWOORDEN.map((waarde) => ({ waarde, label: t(`pgb.antwoord.${waarde}`) }))
  return (
    <>
      {VOORWAARDEN.map((voorwaarde) => (
        <Veldgroep key={voorwaarde} titel={t(`pgb.voorwaarde.${voorwaarde}`)}>
          {vragen
            .filter((vraag) => vraag.voorwaarde === voorwaarde)
            .map(({ code, vraag }) => (
              <Keuzerondjes key={code} naast naam={code} label={vraag} keuzes={keuzes} />
            ))}
        </Veldgroep>
      ))}
      {hulpen.length > 0 && (
        <Veldgroep titel={t('pgb.vergelijk')}>
          <Keuzelijst
            optioneel
            naam="hulp"
            label={t('pgb.hulp.vraag')}
            hint={t('pgb.hulp.hint')}
            leeg={t('pgb.hulp.leeg')}
            keuzes={hulpen.map(({ code, naam }) => ({ waarde: code, label: naam }))}
          />
          <Tekstveld
            optioneel
            naam="uren"
            label={t('pgb.uren.vraag')}
            hint={t('pgb.uren.hint')}
            breedte="kort"
            inputMode="decimal"
          />
        </Veldgroep>
      )}
    </>
  )
}

/** What was answered, in words. */
export function useAntwoorden({ ingevuld, vragen, hulpen }: Pgbpagina): readonly Samenvattingsregel[] {
  const t = useTekst('rekenhulp')
  const een = (veld: string): string => lijst(ingevuld[veld])[0] ?? ''
  const hulp = hulpen.find(({ code }) => code === een('hulp'))
  return [
    ...vragen.map(({ code, vraag }) => {
      const antwoord = ANTWOORDEN.find((waarde) => waarde === een(code)) ?? 'onbekend'
      return { term: vraag, waarde: t(`pgb.antwoord.${antwoord}`) }
    }),
    ...(hulp ? [{ term: t('pgb.hulp.vraag'), waarde: hulp.naam }] : []),
    ...(een('uren') ? [{ term: t('pgb.uren.vraag'), waarde: een('uren') }] : []),
  ]
}
