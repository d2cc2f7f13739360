import { useTekst } from '../../teksten/gebruik.ts'
import { Datumveld, Tekstveld } from '../../ui/Tekstveld.tsx'
import type { Vraagbeeld } from '../vraagbeeld.ts'

/** Name and address of the person who needs help; the browser may fill in only one's own. */
export function Gegevens({ ander }: Pick<Vraagbeeld, 'ander'>) {
  const t = useTekst('melding')
  const zelf = (soort: string): string => (ander ? 'off' : soort)
  return (
    <>
      <Tekstveld naam="naam" label={t('vraag.gegevens.naam')} autoComplete={zelf('name')} />
      <Datumveld naam="geboortedatum" label={t('vraag.gegevens.geboortedatum')} autoComplete={zelf('bday')} />
      <Tekstveld naam="straat" label={t('vraag.gegevens.straat')} autoComplete={zelf('address-line1')} />
      <Tekstveld
        naam="huisnummer"
        label={t('vraag.gegevens.huisnummer')}
        hint={t('vraag.gegevens.huisnummerHint')}
        breedte="kort"
        autoComplete="off"
      />
      <Tekstveld
        naam="postcode"
        label={t('vraag.gegevens.postcode')}
        breedte="kort"
        autoComplete={zelf('postal-code')}
      />
      <Tekstveld
        naam="plaats"
        label={t('vraag.gegevens.plaats')}
        breedte="midden"
        autoComplete={zelf('address-level2')}
      />
    </>
  )
}
