import './ui/styles.ts'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { followSignOut } from './session/me.ts'
import { renewWhenStale } from './stale.ts'
import { startTexts } from './text/index.ts'
import { followPointer } from './ui/pointer.ts'

startTexts()
followSignOut()
followPointer()
renewWhenStale()

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
