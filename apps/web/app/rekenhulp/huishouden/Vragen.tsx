import type { Huishoudtaak } from '@meedoen/regels'
import { useTekst } from '../../teksten/gebruik.ts'
import { Aankruisvak, Aankruisvakjes, type Keuze, Keuzerondjes } from '../../ui/Keuzes.tsx'
import type { Samenvattingsregel } from '../../ui/Samenvattingslijst.tsx'
import { Tekstveld } from '../../ui/Tekstveld.tsx'
import { Voorwaarde } from '../../ui/Voorwaarde.tsx'
import type { Ingevuld } from '../lees.ts'
import { lijst } from '../schrijf.ts'
import type { Leeftijdsgroep } from './huishouden.server.ts'
import { BEPERKINGEN, HUIS, JA_NEE, REGIES, VELDEN } from './vragen.ts'

const TAKEN: readonly Huishoudtaak[] = ['was', 'boodschappen', 'maaltijden', 'kinderen', 'organisatie', 'advies']

/** What each question is called. */
export function useNamen(): Record<(typeof VELDEN)[number], string> {
  const t = useTekst('rekenhulp')
  return {
    huis: t('huishouden.huis.vraag'),
    beperkingen: t('huishouden.beperkingen.vraag'),
    groter: t('huishouden.groter.vraag'),
    kamers: t('huishouden.kamers.vraag'),
    leeg: t('huishouden.leeg.vraag'),
    taken: t('huishouden.taken.vraag'),
    regie: t('huishouden.regie.vraag'),
    ontregeld: t('huishouden.ontregeld.vraag'),
    huisgenoten: t('huishouden.huisgenoten.vraag'),
    minuten: t('huishouden.minuten.vraag'),
  }
}

type Props = { taken: readonly Huishoudtaak[]; leeftijden: readonly Leeftijdsgroep[] }

export function Vragen({ taken, leeftijden }: Props) {
  const t = useTekst('rekenhulp')
  const namen = useNamen()
  const leeftijd = useLeeftijd()
  return (
    <>
      <Huisvragen />
      {taken.length > 0 && (
        <Aankruisvakjes
          vraag
          optioneel
          naam="taken"
          label={namen.taken}
          hint={t('huishouden.taken.hint')}
          keuzes={taken.map((waarde) => ({ waarde, label: t(`huishouden.taken.${waarde}`) }))}
        />
      )}
      <Voorwaarde
        titel={t('huishouden.ontregeld.titel')}
        keuze={
          <Keuzerondjes
            vraag
            naam="regie"
            label={namen.regie}
            hint={t('huishouden.regie.hint')}
            keuzes={REGIES.map(
              (waarde): Keuze => ({ waarde, label: t(`huishouden.regie.${waarde}`), vervolg: waarde !== 'zelf' }),
            )}
          />
        }
      >
        <Aankruisvak naam="ontregeld" label={namen.ontregeld} hint={t('huishouden.ontregeld.hint')} />
      </Voorwaarde>
      <Aankruisvakjes
        vraag
        optioneel
        naam="huisgenoten"
        label={namen.huisgenoten}
        hint={t('huishouden.huisgenoten.hint')}
        keuzes={leeftijden.map((groep) => ({ waarde: String(groep.vanaf), label: leeftijd(groep) }))}
      />
      <Getalveld naam="minuten" />
    </>
  )
}

function Huisvragen() {
  const t = useTekst('rekenhulp')
  const namen = useNamen()
  return (
    <>
      <Keuzerondjes
        vraag
        naam="huis"
        label={namen.huis}
        keuzes={HUIS.map((waarde) => ({ waarde, label: t(`huishouden.huis.${waarde}`) }))}
      />
      <Keuzerondjes
        vraag
        naam="beperkingen"
        label={namen.beperkingen}
        hint={t('huishouden.beperkingen.hint')}
        keuzes={BEPERKINGEN.map((waarde) => ({
          waarde,
          label: t(`huishouden.beperkingen.${waarde}.label`),
          uitleg: t(`huishouden.beperkingen.${waarde}.uitleg`),
        }))}
      />
      <Keuzerondjes
        vraag
        naast
        naam="groter"
        label={namen.groter}
        hint={t('huishouden.groter.hint')}
        keuzes={JA_NEE.map((waarde) => ({ waarde, label: t(`huishouden.groter.${waarde}`) }))}
      />
      <Getalveld naam="kamers" />
      <Getalveld naam="leeg" />
    </>
  )
}

function Getalveld({ naam }: { naam: 'kamers' | 'leeg' | 'minuten' }) {
  const t = useTekst('rekenhulp')
  return (
    <Tekstveld
      vraag
      optioneel
      naam={naam}
      label={t(`huishouden.${naam}.vraag`)}
      hint={t(`huishouden.${naam}.hint`)}
      breedte="kort"
      inputMode="numeric"
    />
  )
}

function useLeeftijd(): (groep: Leeftijdsgroep) => string {
  const t = useTekst('rekenhulp')
  return ({ vanaf, tot }) =>
    tot === null ? t('huishouden.huisgenoten.ouder', { vanaf }) : t('huishouden.huisgenoten.groep', { vanaf, tot })
}

/** What was answered, in words; what was left open is not repeated. */
export function useAntwoorden(
  ingevuld: Ingevuld,
  leeftijden: readonly Leeftijdsgroep[],
): readonly Samenvattingsregel[] {
  const t = useTekst('rekenhulp')
  const namen = useNamen()
  const leeftijd = useLeeftijd()
  const een = (veld: string): string => lijst(ingevuld[veld])[0] ?? ''
  const kies = <W extends string>(waarden: readonly W[], veld: string): W | undefined =>
    waarden.find((waarde) => waarde === een(veld))
  const huis = kies(HUIS, 'huis')
  const beperkingen = kies(BEPERKINGEN, 'beperkingen')
  const groter = kies(JA_NEE, 'groter')
  const regie = kies(REGIES, 'regie')
  const taken = TAKEN.filter((taak) => lijst(ingevuld.taken).includes(taak))
  const huisgenoten = leeftijden.filter(({ vanaf }) => lijst(ingevuld.huisgenoten).includes(String(vanaf)))
  const waarden: Record<(typeof VELDEN)[number], string | undefined> = {
    huis: huis && t(`huishouden.huis.${huis}`),
    beperkingen: beperkingen && t(`huishouden.beperkingen.${beperkingen}.label`),
    groter: groter && t(`huishouden.groter.${groter}`),
    kamers: een('kamers'),
    leeg: een('leeg'),
    taken: taken.map((taak) => t(`huishouden.taken.${taak}`)).join(', '),
    regie: regie && t(`huishouden.regie.${regie}`),
    ontregeld: regie !== 'zelf' && een('ontregeld') ? t('ja') : '',
    huisgenoten: huisgenoten.map(leeftijd).join(', '),
    minuten: een('minuten'),
  }
  return VELDEN.map((veld) => ({ term: namen[veld], waarde: waarden[veld] })).filter(({ waarde }) => waarde)
}
