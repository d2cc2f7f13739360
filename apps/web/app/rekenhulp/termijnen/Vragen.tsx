import { Link } from 'react-router'
import { useTekst } from '../../teksten/gebruik.ts'
import { Keuzerondjes } from '../../ui/Keuzes.tsx'
import type { Samenvattingsregel } from '../../ui/Samenvattingslijst.tsx'
import { Datumveld, Tekstveld } from '../../ui/Tekstveld.tsx'
import type { Ingevuld } from '../lees.ts'
import { lijst, useDag } from '../schrijf.ts'
import { COMMISSIES, type Gebeurtenis, VELDEN_VAN } from './vragen.ts'

/** What each question is called. */
export function useNamen(wat: Gebeurtenis) {
  const t = useTekst('rekenhulp')
  return {
    dag: t(`termijnen.gebeurtenis.${wat}.dag`),
    uiterlijk: t('termijnen.uiterlijk.vraag'),
    commissie: t('termijnen.commissie.vraag'),
    uitstel: t('termijnen.uitstel.vraag'),
  }
}

/** Only the questions that belong to what happened. */
export function Vragen({ wat }: { wat: Gebeurtenis }) {
  const t = useTekst('rekenhulp')
  const namen = useNamen(wat)
  const velden = VELDEN_VAN[wat]
  return (
    <>
      <p>
        <strong>{t(`termijnen.gebeurtenis.${wat}.keuze`)}</strong>{' '}
        <Link to="/rekenhulp/termijnen">{t('termijnen.andere')}</Link>
      </p>
      <Datumveld vraag naam="dag" label={namen.dag} hint={t(`termijnen.gebeurtenis.${wat}.hint`)} />
      {velden.includes('uiterlijk') && (
        <Datumveld vraag naam="uiterlijk" label={namen.uiterlijk} hint={t('termijnen.uiterlijk.hint')} />
      )}
      {velden.includes('commissie') && (
        <Keuzerondjes
          vraag
          naam="commissie"
          label={namen.commissie}
          hint={t('termijnen.commissie.hint')}
          keuzes={COMMISSIES.map((waarde) => ({ waarde, label: t(`termijnen.commissie.${waarde}`) }))}
        />
      )}
      {velden.includes('uitstel') && (
        <Tekstveld
          vraag
          optioneel
          naam="uitstel"
          label={namen.uitstel}
          hint={t('termijnen.uitstel.hint')}
          breedte="kort"
          inputMode="numeric"
        />
      )}
    </>
  )
}

/** What was answered, in words. */
export function useAntwoorden(wat: Gebeurtenis, ingevuld: Ingevuld): readonly Samenvattingsregel[] {
  const t = useTekst('rekenhulp')
  const namen = useNamen(wat)
  const dag = useDag(ingevuld.dag)
  const uiterlijk = useDag(ingevuld.uiterlijk)
  const velden = VELDEN_VAN[wat]
  const commissie = COMMISSIES.find((waarde) => waarde === ingevuld.commissie)
  const uitstel = lijst(ingevuld.uitstel)[0]
  return [
    { term: t('termijnen.wat'), waarde: t(`termijnen.gebeurtenis.${wat}.keuze`) },
    { term: namen.dag, waarde: dag },
    velden.includes('uiterlijk') && { term: namen.uiterlijk, waarde: uiterlijk },
    velden.includes('commissie') &&
      commissie && { term: namen.commissie, waarde: t(`termijnen.commissie.${commissie}`) },
    velden.includes('uitstel') && uitstel && { term: namen.uitstel, waarde: uitstel },
  ].filter((regel) => typeof regel === 'object')
}
