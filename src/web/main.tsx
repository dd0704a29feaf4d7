import './style/page.css'
import { render } from 'preact'
import { App } from './app.tsx'
import { paint } from './state/use-theme.ts'

const page = document.getElementById('page')
paint()
if (page) render(<App />, page)
