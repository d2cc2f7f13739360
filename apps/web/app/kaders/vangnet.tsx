import { Outlet } from 'react-router'
import { FoutVanPagina } from '../ui/Foutpagina.tsx'

/** Inside the frame of a portal: what a page throws is told there, with the menu still in reach. */
export default function Vangnet() {
  return <Outlet />
}

export const ErrorBoundary = FoutVanPagina
