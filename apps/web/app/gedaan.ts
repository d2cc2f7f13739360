import { useSearchParams } from 'react-router'

/** What the form before this page did, of what it can do; the address tells which. */
export function useGedaan<const Daad extends string>(daden: readonly Daad[]): Daad | undefined {
  const [vraag] = useSearchParams()
  return daden.find((daad) => daad === vraag.get('gedaan'))
}
