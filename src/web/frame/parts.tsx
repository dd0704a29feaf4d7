import { lazy } from './lazy.tsx'

/** The parts that are loaded once they are wanted. */
export const Landing = lazy(() => import('../chart/landing.tsx').then((part) => part.Landing))
export const Panel = lazy(() => import('../panel/panel.tsx').then((part) => part.Panel))
export const Nothing = lazy(() => import('../chart/nothing.tsx').then((part) => part.Nothing))
export const AddressFaults = lazy(() => import('./address-faults.tsx').then((part) => part.AddressFaults))
export const NoSuchPlace = lazy(() => import('./address-faults.tsx').then((part) => part.NoSuchPlace))
export const Side = lazy(() => import('../chart/side.tsx').then((part) => part.Side))
export const LinkTable = lazy(() => import('../chart/link-table.tsx').then((part) => part.LinkTable))
export const LinkCards = lazy(() => import('../chart/link-table.tsx').then((part) => part.LinkCards))
export const Newer = lazy(() => import('./newer.tsx').then((part) => part.Newer))
export const Ahead = lazy(() => import('./ahead.tsx').then((part) => part.Ahead))
export const SearchBox = lazy(() => import('../search/search-box.tsx').then((part) => part.SearchBox))
export const Tools = lazy(() => import('./tools.tsx').then((part) => part.Tools))
export const Toolbar = lazy(() => import('../chart/toolbar.tsx').then((part) => part.Toolbar))
export const Legend = lazy(() => import('../chart/legend.tsx').then((part) => part.Legend))
export const Changes = lazy(() => import('../chart/changes.tsx').then((part) => part.Changes))
export const ObjectPage = lazy(() => import('../objects/object-page.tsx').then((part) => part.ObjectPage))
