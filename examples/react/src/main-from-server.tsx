import { hydrateRoot } from 'react-dom/client';
import { AppFromServer } from './app-from-server.tsx';
import './page.css';

hydrateRoot(document.getElementById('app')!, <AppFromServer />);
