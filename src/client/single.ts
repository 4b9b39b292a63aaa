// The whole client as one, for a deck that is one file.
import './theme/index.css'
import './theme/console.css'
import './theme/room.css'
import './main.ts'
