import { fetchAhead } from './routes/[lang=lang]/fetch-ahead';

// Nothing that the page itself runs has to be there for its map to be on the way.
if (document.getElementById('map')) void fetchAhead();
