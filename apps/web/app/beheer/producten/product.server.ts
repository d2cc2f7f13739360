import type { Product } from '@meedoen/inkoop'
import { data } from 'react-router'
import type { Paginavraag } from '../../bewaak.server.ts'
import { enkel } from '../../waarden.ts'
import { velden, verwerk } from '../aanbieders/formulier.server.ts'
import { alsContractbeheerder } from '../als-beheerder.server.ts'

const VELDEN = ['categorie', 'voorziening', 'naamNl', 'naamEn', 'variant', 'eenheid', 'frequentie'] as const

/** Every product whose name or code holds what was asked. */
export async function haalLijst(vraag: Paginavraag) {
  const huis = alsContractbeheerder(vraag)
  const zoek = (new URL(vraag.request.url).searchParams.get('zoek') ?? '').slice(0, 100)
  const producten = await huis.werk((stap) => huis.kamers.inkoop.haalProducten(stap.tx))
  const gezocht = zoek.trim().toLowerCase()
  const past = ({ code, naam }: Product): boolean => `${code} ${naam.nl} ${naam.en}`.toLowerCase().includes(gezocht)
  return {
    zoek,
    producten: producten.filter(past).map(({ naam, voorziening, ...product }) => ({
      ...product,
      naam: naam[huis.taal],
      voorziening: huis.kamers.catalogus.vindVoorziening(voorziening)?.naam[huis.taal] ?? voorziening,
    })),
  }
}
export type Productregel = Awaited<ReturnType<typeof haalLijst>>['producten'][number]

/** What a product form can be filled with, and the product that it changes; without a code in the address a new one. */
export function haalProduct(vraag: Paginavraag, code: string | undefined) {
  const huis = alsContractbeheerder(vraag)
  const { catalogus, inkoop } = huis.kamers
  const soorten = Object.values(catalogus.VOORZIENINGEN)
  const keuzes = {
    voorzieningen: soorten.map((soort) => ({ waarde: soort.code, label: soort.naam[huis.taal] })),
    categorieen: soorten.map((soort) => ({
      waarde: soort.productcategorie,
      label: `${soort.productcategorie} ${soort.naam[huis.taal]}`,
    })),
    varianten: [...inkoop.VARIANTEN],
    eenheden: [...inkoop.EENHEDEN],
    frequenties: [...inkoop.FREQUENTIES],
  }
  if (code === undefined) return { code: null, keuzes, waarden: {} }
  return huis.werk(async (stap) => {
    const product = await inkoop.vindProduct(stap.tx, code)
    if (!product) throw data(null, { status: 404 })
    const { naam, alphahulp, metBudget, ...rest } = product
    const waarden = {
      ...rest,
      naamNl: naam.nl,
      naamEn: naam.en,
      alphahulp: alphahulp ? 'ja' : '',
      metBudget: metBudget ? 'ja' : '',
    }
    return { code: product.code, keuzes, waarden }
  })
}

/** Records a new product, or changes one. */
export const bewaar = (vraag: Paginavraag, code: string | undefined) =>
  verwerk(
    vraag,
    (huis, stap, inzending) => {
      const invoer = {
        ...velden(inzending, ...VELDEN),
        alphahulp: enkel(inzending, 'alphahulp') === 'ja',
        metBudget: enkel(inzending, 'metBudget') === 'ja',
      }
      return code === undefined
        ? huis.kamers.inkoop.voegProductToe(stap, { ...invoer, code: enkel(inzending, 'code') })
        : huis.kamers.inkoop.wijzigProduct(stap, code, invoer)
    },
    () => '/beheer/producten?gedaan=product',
  )
