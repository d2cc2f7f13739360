import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTekst } from '../../teksten/gebruik.ts'
import { Paginakop, Stapel } from '../../ui/Indeling.tsx'
import { Kaart, Kaartenrij } from '../../ui/Kaart.tsx'
import { haalOnderwerpen } from './laad.server.ts'

export const loader = (vraag: LoaderFunctionArgs) => haalOnderwerpen(vraag)

/** What this municipality chose, subject by subject, and since when it holds. */
export default function Gemeente() {
  const t = useTekst('beheer')
  const { onderwerpen } = useLoaderData<typeof loader>()
  return (
    <Stapel>
      <Paginakop titel={t('gemeente.titel')} inleiding={t('gemeente.inleiding')} />
      <Kaartenrij>
        {onderwerpen.map(({ onderwerp, ingang, bron }) => (
          <Kaart
            key={onderwerp}
            titel={t(`onderwerp.${onderwerp}.titel`)}
            tekst={t(`onderwerp.${onderwerp}.tekst`)}
            naar={{
              adres: `/beheer/gemeente/${onderwerp}`,
              tekst: t('gemeente.bekijk', { wat: t(`onderwerp.${onderwerp}.titel`) }),
            }}
          >
            <p className="md-zacht md-klein">
              {ingang === null ? t('gemeente.ontbreekt') : t('gemeente.sinds', { ingang, bron })}
            </p>
          </Kaart>
        ))}
      </Kaartenrij>
    </Stapel>
  )
}
