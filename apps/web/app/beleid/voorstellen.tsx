import { schrijfDatum } from '@meedoen/kern'
import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { TE_BEPROEVEN } from '../beproeving/onderwerpen.ts'
import { useTekst } from '../teksten/gebruik.ts'
import { Paginakop, Stapel } from '../ui/Indeling.tsx'
import { Kaart, Kaartenrij } from '../ui/Kaart.tsx'
import { Leeg } from '../ui/Leeg.tsx'
import { alsBeleid } from './als-beleid.server.ts'

export function loader(vraag: LoaderFunctionArgs) {
  const huis = alsBeleid(vraag)
  return huis.werk(async ({ tx }) => {
    const voorstellen = []
    for (const onderwerp of TE_BEPROEVEN)
      for (const { id, naam, ingang } of await huis.kamers.verordening.ontwerpenVan(tx, onderwerp))
        voorstellen.push({ onderwerp, id, naam, ingang: schrijfDatum(ingang, huis.taal) })
    return { voorstellen }
  })
}

/** Drafts of the ordinance, each with what it does to people. */
export default function Voorstellen() {
  const t = useTekst('verordening')
  const b = useTekst('beheer')
  const { voorstellen } = useLoaderData<typeof loader>()
  return (
    <Stapel>
      <Paginakop titel={t('voorstellen.titel')} inleiding={t('voorstellen.inleiding')} />
      {voorstellen.length === 0 && <Leeg titel={t('voorstellen.leeg')} tekst={t('voorstellen.leegTekst')} />}
      <Kaartenrij>
        {voorstellen.map(({ onderwerp, id, naam, ingang }) => (
          <Kaart
            key={id}
            titel={`${b(`onderwerp.${onderwerp}.titel`)}: ${naam}`}
            tekst={t('ontwerp.geldtNiet', { ingang })}
            naar={{
              adres: `/beleid/voorstellen/${onderwerp}/${id}`,
              tekst: t('voorstellen.bekijk', { wat: b(`onderwerp.${onderwerp}.titel`) }),
            }}
          />
        ))}
      </Kaartenrij>
    </Stapel>
  )
}
