/* eslint no-irregular-whitespace: ["error", { "skipTemplates": true }] -- French sets narrow no-break spaces beside its signs. */
import type { CompassDirection } from '$lib/domain/compass-direction';
import type { Messages } from '../messages';
import { languageNamesIn } from '../language-names';
import { countedIn } from '../plural';

const LOCALE = 'fr-FR';

const counted = countedIn(LOCALE, ['one', 'many', 'other']);
const languageName = languageNamesIn(LOCALE);

const TO_THE: Record<CompassDirection, string> = {
	n: 'au nord',
	ne: 'au nord-est',
	e: 'à l’est',
	se: 'au sud-est',
	s: 'au sud',
	sw: 'au sud-ouest',
	w: 'à l’ouest',
	nw: 'au nord-ouest'
};

const END: Record<CompassDirection, string> = {
	n: 'nord',
	ne: 'nord-est',
	e: 'est',
	se: 'sud-est',
	s: 'sud',
	sw: 'sud-ouest',
	w: 'ouest',
	nw: 'nord-ouest'
};

/** A day takes the article, a month or a year does not; “44 av. J.-C.” is a year. */
const DAY = /^(?:1er|\d{1,2}) (?!av\.)\p{L}/u;
/** A day, a month or a year, not a phrase such as “entre 2019 et 2020”. */
const DATE =
	/^(?:\d|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)/;

const le = (date: string) => (DAY.test(date) ? `le ${date}` : date);
const de = (date: string) => {
	if (DAY.test(date)) return `du ${date}`;
	return /^[aeiouéœ]/.test(date) ? `d’${date}` : `de ${date}`;
};
const to = (date: string) => (DAY.test(date) ? `au ${date}` : `à ${date}`);
const upTo = (date: string) => (DAY.test(date) ? `jusqu’au ${date}` : `jusqu’en ${date}`);

export default {
	locale: LOCALE,
	monthLocales: ['fr', 'en-GB', 'ar-SY', 'ar-EG'],
	siteName: 'Sanad',
	skipTo: { map: 'Aller à la carte', text: 'Aller au texte', time: 'Aller à la frise' },
	wayBack: {
		places: 'Tous les lieux',
		events: 'Tous les événements',
		articles: 'Tous les articles'
	},
	about: 'À propos',
	languages: 'Langues',
	map: {
		label: 'Carte et couches',
		canvas: 'Carte interactive',
		stillOf: (title) => `Carte : ${title}`,
		zoomIn: 'Zoom avant',
		zoomOut: 'Zoom arrière',
		resetView: 'Revenir à la vue initiale',
		obstacles: {
			loading: 'Chargement de la carte…',
			slow: 'Carte fixe. La carte interactive se charge encore et apparaîtra d’elle-même.',
			'no-webgl':
				'Carte fixe : ce navigateur ne prend pas en charge WebGL. Chaque lieu y est un lien.',
			lost: 'Carte fixe : le navigateur a cessé de dessiner la carte interactive.',
			program: 'Carte fixe : le programme qui dessine la carte interactive n’a pas pu être chargé.',
			places: 'Carte fixe : les lieux de la carte interactive n’ont pas pu être chargés.',
			ground:
				'Carte fixe : les terres et les eaux de la carte interactive n’ont pas pu être chargées.',
			index: 'Carte fixe : la liste qui dit quel passage désigne quel lieu n’a pas pu être chargée.'
		},
		retry: 'Réessayer',
		stillOfWindow: (window) => `Période affichée : ${window}`,
		stillOfAll: (window) => `Période affichée : toutes les dates, ${window}`,
		stillWithout: (window) =>
			`Période affichée : ${window}. Le sujet de cette page n’est pas sur la carte pour cette période et ces couches ; seule sa position est marquée.`,
		stillOfOther:
			'Le dessin est encore celui de la page précédente : celui de cette page n’a pas pu être chargé.',
		gestures: {
			wheel: 'Ctrl + molette pour zoomer sur la carte',
			wheelOnMac: '⌘ + défilement pour zoomer sur la carte',
			fingers: 'Deux doigts pour déplacer la carte'
		},
		keyboardHint:
			'Les flèches déplacent la carte, + et − changent l’échelle, Entrée ouvre ce qui se trouve sous la croix, Maj+Entrée dit ce qu’il y a ici.',
		chooseOne: 'Plusieurs lieux ici',
		close: 'Fermer',
		attribution: 'Données de la carte'
	},
	search: {
		label: 'Recherche',
		placeholder: 'Un lieu, un événement, un mot…',
		clear: 'Effacer la recherche',
		close: 'Fermer',
		loading: 'Chargement de l’index…',
		failed: 'L’index n’a pas pu être chargé. Reprenez la saisie quand le réseau sera revenu.',
		searching: 'Recherche dans les passages…',
		broken: 'Une partie de l’index n’a pas pu être chargée : il peut y avoir d’autres résultats.',
		again: 'Réessayer',
		tooMany:
			'Trop de mots commencent ainsi pour que tous aient été parcourus. Tapez d’autres lettres.',
		results: 'Résultats',
		groups: {
			place: 'Lieux',
			town: 'Localités de la carte',
			event: 'Événements',
			passage: 'Passages',
			article: 'Articles'
		},
		shownOf: (shown, all) => `${shown} sur ${all}`,
		showAll: (all) => `Tout afficher : ${all}`,
		showMore: (more, all) => `En afficher ${more} de plus sur ${all}`,
		similar: 'Rien n’est écrit exactement ainsi. Graphies proches :',
		nothing: (typed) => `Aucun résultat pour « \u2068${typed}\u2069 ».`,
		nothingSuggestion: 'Essayez un seul nom ; la graphie peut varier.',
		perhaps: 'Vouliez-vous dire',
		drawnOnly: 'Écrit sur la carte comme repère ; aucun passage ne le nomme.',
		allPlaces: 'Tous les lieux, par type'
	},
	pointQuery: {
		title: 'Que trouve-t-on ici ?',
		queryCentre: 'Que trouve-t-on au centre de la carte ?',
		coordinates: 'Coordonnées, latitude d’abord',
		copyCoordinates: 'Copier les coordonnées',
		inside: 'À l’intérieur de',
		insideNothing: 'Aucune zone tracée ne contient ce point pour la période choisie.',
		nearEdge: 'peut-être : la limite est plus proche que la précision de son tracé',
		maybeAbsent: 'peut-être : existence incertaine pour la période choisie',
		measures: 'Distances',
		measuring: 'Mesure en cours…',
		failed: 'Les tracés nécessaires à la mesure n’ont pas pu être chargés.',
		plusMinus: (distance, error) => `${distance} ± ${error}`,
		error: (error) => `± ${error}`,
		errorUnknown: (distance) => `environ ${distance}, précision non indiquée`,
		away: (distance, direction) => (direction ? `${distance} ${TO_THE[direction]}` : distance),
		within: (error) =>
			`Ici ou tout près : plus proche que la précision de sa position (± ${error})`,
		along: (kilometre, start) =>
			start
				? `au kilomètre ${kilometre} de la ligne telle qu’elle est tracée, compté depuis son extrémité ${END[start]}`
				: `au kilomètre ${kilometre} de la ligne telle qu’elle est tracée, compté depuis son début`,
		absent: 'Absent pour la période choisie',
		precisionNote:
			'Les distances sont à vol d’oiseau. ± ajoute à la précision du lieu celle d’un pixel de l’écran.'
	},
	basemap: {
		more: 'Plus de détail ici : choisir un fond de carte',
		title: 'Fond de carte',
		kinds: {
			simple: 'Simple (intégré)',
			openfreemap: 'OpenFreeMap (en ligne)',
			own: 'Détaillé (depuis ce site)'
		},
		thirdParty:
			'OpenFreeMap est un tiers. Tant qu’il est choisi, la carte demande aux serveurs d’openfreemap.org la zone que vous regardez, et ils voient votre adresse Internet. Cet appareil retient ce choix ; les liens que vous partagez ne le transmettent pas.',
		failed:
			'Le fond de carte détaillé n’a pas pu être chargé. Le fond intégré est affiché ; rien n’est perdu.',
		retry: 'Réessayer',
		dataFromOpenStreetMap: 'Données d’OpenStreetMap'
	},
	layers: {
		title: 'Couches',
		only: (name) => `${name} seulement`,
		onlyShort: 'seule',
		all: 'Afficher toutes les couches',
		mentionedOnly: 'Seulement les lieux mentionnés par les passages de la période',
		held: (named, there, all) => `nommés : ${named} ; existants : ${there} sur ${all}`,
		span: {
			notDated: 'non daté',
			within: (year) => year,
			between: (first, last) => `${first}–${last}`,
			since: (year) => `depuis ${year}`,
			until: (year) => `jusqu’en ${year}`
		},
		doubt: {
			title: 'Comment le doute est dessiné',
			weak: 'Symbole évidé ou tireté : la position est mal connue.',
			possible:
				'Pâle et tireté : existence possible, mais non certaine, pendant la période choisie.',
			faint: 'Estompé : aucun passage de la période choisie ne le désigne.',
			ring: 'Cercle autour du lieu choisi : sa vraie position se trouve à l’intérieur.',
			claim: 'Petit cercle au bout d’un trait fin : là où une autre source place le lieu choisi.',
			broken: 'Route interrompue : son tracé est mal connu.'
		},
		doubtInShort: {
			weak: 'position mal connue',
			possible: 'existence alors incertaine',
			faint: 'non nommé dans la période choisie',
			ring: 'vraie position dans le cercle',
			claim: 'position selon une autre source',
			broken: 'tracé mal connu'
		},
		crowd: 'lieux rapprochés : leur nombre ; la part pleine est certaine'
	},
	reading: {
		places: 'Les lieux dans l’ordre de l’article',
		path: 'Relier sur la carte les lieux visibles',
		passagesThatName: (place) => `Passages qui nomment ${place}`,
		marked: (place) => `Marqué : ${place}`,
		position: (number, all) => `${number} sur ${all}`,
		previous: 'Précédent',
		next: 'Suivant',
		openPlace: 'Ouvrir sa page',
		unmark: 'Retirer la marque',
		together: 'Nommé avec',
		order: 'Ordre des passages',
		byDate: 'Selon les dates dont ils parlent',
		byArticle: 'Par article',
		ignored: 'Ces parties du lien n’ont pas de sens ici et ont été ignorées :'
	},
	share: {
		open: 'Partager',
		link: 'Lien vers cette vue',
		copyLink: 'Copier le lien',
		frame: 'Code d’intégration',
		copyFrame: 'Copier le code',
		frameOptions: 'Aspect du cadre',
		width: 'Largeur, en pixels',
		height: 'Hauteur, en pixels',
		theme: 'Couleurs',
		themes: { auto: 'celles de l’appareil du lecteur', light: 'claires', dark: 'sombres' },
		textOpen: 'Texte ouvert au départ',
		timeline: 'Avec la frise',
		text: 'Texte',
		note: 'Tous deux transmettent la page, la période, les couches et l’endroit où se place la carte.',
		openIn: (title) => `Ouvrir dans ${title}`
	},
	sheet: {
		label: 'Hauteur du panneau de texte',
		heights: { peek: 'basse, le titre seul', half: 'la moitié de la carte', full: 'entière' },
		raise: 'Relever le panneau de texte',
		lower: 'Abaisser le panneau de texte'
	},
	print: {
		legend: 'Légende',
		places: (named, there) => `${named} · ${there}`,
		window: (window) => `Période affichée : ${window}`,
		from: 'Imprimé depuis'
	},
	time: {
		title: 'Temps',
		from: 'Du',
		to: 'Au',
		earliest: 'Début de la période',
		latest: 'Fin de la période',
		wholeTime: 'Toutes les dates',
		presets: 'Périodes nommées',
		window: (from, to) => `${from} – ${to}`,
		chart: 'Frise chronologique',
		holds: (named, there, passages) => `Affichés : ${named}, ${there} ; ${passages}`,
		severalEvents: (count) => `Événements rapprochés : ${count} ; ouvrir la liste`,
		play: 'Lecture',
		pause: 'Pause',
		speed: 'Vitesse',
		daysASecond: counted({
			one: (n) => `${n} jour par seconde`,
			many: (n) => `${n} de jours par seconde`,
			other: (n) => `${n} jours par seconde`
		}),
		loop: 'Répéter',
		fold: 'Replier la frise',
		wholeWindow: 'La période entière',
		step: 'Déplacer la période',
		stretchBefore: 'La période précédente, de même durée',
		stretchAfter: 'La période suivante, de même durée',
		previousEvent: 'À l’événement précédent',
		nextEvent: 'À l’événement suivant',
		axis: 'Axe',
		zoomIn: 'Montrer moins de temps',
		zoomOut: 'Montrer plus de temps',
		earlier: 'Montrer plus tôt',
		later: 'Montrer plus tard',
		showThatTime: 'Montrer la carte à cette date',
		back: 'Retour',
		backTo: (window) => `Revenir à : ${window}`,
		calendar: 'Choisir dans un calendrier',
		noDate: (example, digits) =>
			`Ce n’est pas une date. Écrivez ${example}, ${digits}, ou seulement un mois ou une année.`,
		outside: (from, to) => `La frise va du ${from} au ${to}.`,
		events: 'Événements',
		passagesBy: { day: 'Passages par jour', month: 'Passages par mois' },
		column: (when, passages) => `${when} : ${passages}`,
		setsWindow: 'Cliquez pour choisir cette période.',
		published: (title) => `Publié : ${title}`,
		ridge: {
			name: (layer, certain, possible) =>
				`${layer} : combien de lieux datés existaient, selon la date. Dans la période : ${certain} avec certitude, ${possible} peut-être`,
			column: (when, certain, possible) =>
				`${when} : ${certain} avec certitude, ${possible} peut-être`
		},
		key: {
			title: 'Clé de lecture',
			event: 'Un événement',
			events: 'Autant d’événements rapprochés',
			published: 'Parution d’un article',
			within: 'Passages qui ne parlent que de ce moment',
			across: 'Passages qui parlent d’une période plus longue',
			picked: 'Dont les passages sur les lieux de la page ouverte',
			bar: 'Un lieu, tant que son existence est certaine, dans sa couleur sur la carte',
			fading: 'Jours où son existence n’est que possible',
			ridge:
				'Combien de lieux d’une couche existaient ; plus pâles, au-dessus, ceux dont l’existence n’est que possible. Le nombre est le maximum.',
			notDated: 'Une couche sans dates : toujours sur la carte'
		}
	},
	counts: {
		places: counted({
			one: (n) => `${n} lieu`,
			many: (n) => `${n} de lieux`,
			other: (n) => `${n} lieux`
		}),
		placesNamed: counted({
			one: (n) => `${n} lieu nommé`,
			many: (n) => `${n} de lieux nommés`,
			other: (n) => `${n} lieux nommés`
		}),
		placesThere: counted({
			one: (n) => `${n} existant`,
			many: (n) => `${n} existants`,
			other: (n) => `${n} existants`
		}),
		passages: counted({
			one: (n) => `${n} passage`,
			many: (n) => `${n} de passages`,
			other: (n) => `${n} passages`
		}),
		articles: counted({
			one: (n) => `${n} article`,
			many: (n) => `${n} d’articles`,
			other: (n) => `${n} articles`
		}),
		events: counted({
			one: (n) => `${n} événement`,
			many: (n) => `${n} d’événements`,
			other: (n) => `${n} événements`
		}),
		passagesByYears: counted({
			one: () => 'Passages par an',
			many: (n) => `Passages par ${n} d’ans`,
			other: (n) => `Passages par ${n} ans`
		}),
		andMore: counted({
			one: (n) => `et ${n} autre`,
			many: (n) => `et ${n} d’autres`,
			other: (n) => `et ${n} autres`
		}),
		showMore: counted({
			one: (n) => `En montrer ${n} de plus`,
			many: (n) => `En montrer ${n} de plus`,
			other: (n) => `En montrer ${n} de plus`
		}),
		results: counted({
			one: (n) => `${n} résultat`,
			many: (n) => `${n} de résultats`,
			other: (n) => `${n} résultats`
		}),
		paragraphsWithoutPlaces: counted({
			one: (n) => `${n} paragraphe sans lieu`,
			many: (n) => `${n} de paragraphes sans lieu`,
			other: (n) => `${n} paragraphes sans lieu`
		})
	},
	homePage: {
		whatTheWindowHolds: 'Pour la période et les couches choisies',
		articles: 'Articles',
		places: 'Lieux',
		events: 'Événements',
		emptyLayer: 'Rien de cette couche pour la période choisie.',
		emptyWindow: 'Aucun passage ne parle de la période choisie. Élargissez-la sous la carte.',
		possible: 'existence incertaine pendant la période choisie'
	},
	lists: {
		filter: 'Filtrer les lieux par nom',
		more: 'Afficher la suite',
		all: 'Tout, page par page',
		range: (first, last, all) => `${first}–${last} sur ${all}`,
		titled: (title, page, pages) => `${title}, page ${page} sur ${pages}`,
		pages: 'Pages',
		page: (number) => `Page ${number}`,
		previous: 'Page précédente',
		next: 'Page suivante',
		inWindow: (passages) => `dont ${passages} pendant la période choisie`
	},
	export: {
		seen: 'Télécharger ce que je vois',
		seenText:
			'Les lieux affichés pour la période et les couches choisies, chacun avec le nombre de passages qui le désignent.',
		asGeojson: 'Avec les tracés (GeoJSON)',
		asTable: 'En tableau (CSV)',
		made: (places) => `Téléchargé : ${places}`,
		failed: 'Les lieux n’ont pas pu être chargés. Veuillez réessayer.',
		published: 'Fichiers de tout l’atlas',
		files: {
			'places.geojson':
				'tous les lieux avec tracés et dates, pour les logiciels de cartographie (GeoJSON)',
			'places.lpf.json':
				'les lieux en répertoire : leurs noms, où ils sont écrits, ce qui les contient (Linked Places Format)',
			'annotations.jsonld':
				'chaque citation et chaque mention, avec sa position dans l’original (W3C Web Annotation)',
			'mentions.csv':
				'chaque mention sur une ligne de tableau, avec sa position dans l’original (CSV)',
			'articles.json': 'articles, passages cités et leurs traductions (JSON)',
			'events.json': 'événements et leurs dates (JSON)'
		}
	},
	place: {
		number: (number) => `n° ${number}`,
		existence: 'Existence',
		notDated: 'Non daté',
		noEndKnown: 'fin inconnue',
		from: (date) => (DATE.test(date) ? `depuis ${le(date)}` : `début : ${date}`),
		until: (date) => (DATE.test(date) ? upTo(date) : `fin : ${date}`),
		position: 'Position',
		precision: (distance) => `exacte à ${distance} près`,
		noPrecision: 'précision non indiquée',
		derived: 'calculé à partir d’autres lieux, non dessiné',
		weak: 'position mal connue',
		source: 'D’où on le sait',
		alsoWritten: 'S’écrit aussi',
		coordinates: 'Coordonnées',
		passages: 'Passages qui le nomment',
		noPassages: 'Aucun passage ne nomme ce lieu.',
		orderNote: 'Dans l’ordre des dates dont ils parlent',
		memberOf: 'Fait partie de',
		members: 'Membres du groupe',
		eventsHere: 'Événements',
		nearby: 'À proximité',
		enclosedBy: 'À l’intérieur de',
		possiblyEnclosed: 'peut-être',
		previous: 'Lieu précédent',
		next: 'Lieu suivant',
		outOfWindow: 'Absent de la carte pour la période et les couches choisies.'
	},
	claims: {
		title: 'Ce que disent les différentes sources',
		things: {
			position: 'Position',
			start_date: 'Début',
			end_date: 'Fin',
			number: 'Numéro'
		},
		extent: 'Étendue',
		preferred: 'Retenu ici',
		away: (distance, direction) => `${distance} ${TO_THE[direction]} de la position dessinée`
	},
	passage: {
		byGroup: (group) => `Nomme tout le groupe : ${group}`,
		oneOf: 'Désigne l’un de ceux-ci :',
		speaksOf: (date) => `Date dont il parle : ${date}`,
		byPublication: 'Ne parle d’aucune date précise ; compté à sa parution',
		paragraph: (number) => `paragraphe ${number}`,
		titleLine: 'titre',
		gloss: (lang) => `Traduction en ${languageName(lang)}`,
		glossNote: 'traduit par nos soins',
		copyLink: 'Copier le lien',
		copyCitation: 'Copier la citation et sa référence',
		cite: 'Citer le passage',
		citeInWords: 'Copier la référence en texte',
		citeAsBibtex: 'La copier en BibTeX',
		citeAsCsl: 'La copier en CSL-JSON',
		copied: 'Copié',
		copyFailed: 'La copie a échoué',
		outOfWindow: 'Hors de la période choisie'
	},
	citation: {
		gloss: (text, lang) => `« ${text} » [traduction en ${languageName(lang)} par Sanad]`,
		archived: (address) => `archivé : ${address}`,
		via: (date, address) => `via Sanad, consulté le ${date} : ${address}`
	},
	article: {
		publisherUnknown: 'éditeur non nommé sur la page',
		republishes: (publisher) => `repris de ${publisher}`,
		inferred: (date) => `${date} [date déduite]`,
		dateInferred: 'date déduite',
		dateReasoning: 'Comment la date a été établie',
		passages: 'Passages cités',
		partlyQuoted:
			'Seules sont citées, mot pour mot, les phrases qui nomment un lieu ou un événement de la carte ; les coupures sont signalées.',
		original: 'Lire l’original',
		archivedCopy: 'Copie archivée',
		captured: (date) => `texte enregistré le ${date}`,
		notOnline: 'L’original n’est pas en ligne.',
		noAddress: 'L’adresse de l’original n’est pas consignée.',
		originalDigest: 'SHA-256 du texte enregistré de la page'
	},
	event: {
		date: 'Date',
		where: 'Lieu',
		whereUnknown: 'Aucun lieu indiqué',
		covers: 'Concerne',
		passages: 'Passages qui le nomment'
	},
	date: {
		dayOfMonth: (day) => (day === '1' ? '1er' : day),
		about: (date) => `${date} environ`,
		uncertain: (date) => `${date} (date incertaine)`,
		aboutAndUncertain: (date) => `${date} environ (date incertaine)`,
		between: (from, to) => `entre ${le(from)} et ${le(to)}`,
		after: (date) => `${date} ou plus tard`,
		before: (date) => `${date} ou plus tôt`,
		oneOf: (dates) => `l’une de ces dates : ${dates}`,
		range: (first, last) => `${de(first)} ${to(last)}`,
		rangeFrom: (date) => `à partir ${de(date)}`,
		rangeTo: (date) => upTo(date),
		some: {
			year: (period) => `une année ${de(period)}`,
			month: (period) => `un mois ${de(period)}`,
			day: (period) => `un jour ${de(period)}`
		},
		someBetween: {
			year: (from, to) => `une année entre ${from} et ${to}`,
			month: (from, to) => `un mois entre ${from} et ${to}`,
			day: (from, to) => `un jour entre ${le(from)} et ${le(to)}`
		},
		parts: { year: 'année', month: 'mois', day: 'jour' },
		part: (name, value) => `${name} : ${value}`,
		notStated: 'non indiqué',
		approximateIn: (parts) => `approximatif : ${parts}`,
		uncertainIn: (parts) => `incertain : ${parts}`,
		noted: (date, note) => `${date} (${note})`,
		unknown: 'date inconnue'
	},
	unit: {
		metres: (value) => `${value} m`,
		kilometres: (value) => `${value} km`
	},
	aboutPage: {
		title: 'À propos de cette carte',
		whatItIs: 'Ce que c’est',
		whatItIsText: [
			'Sanad (سند) désigne un appui et une chaîne de transmission. Chaque lieu de cette carte ouvre les phrases qui le nomment ; chaque phrase montre son lieu, à sa date.',
			'Chaque citation est littérale et située par sa position dans le texte original, dont l’empreinte SHA-256 est consignée. Les traductions sont de nous ; le texte cité fait foi.'
		],
		method: 'Comment elle a été faite',
		methodText: [
			'Le texte de chaque article a été enregistré une fois et n’a pas changé depuis ; son empreinte SHA-256 dit de quel texte il s’agit. Sont citées, mot pour mot, les phrases qui nomment un lieu de la carte ou un événement daté, et un programme compare chaque citation, lettre à lettre, au texte enregistré.',
			'Les éditeurs relient chaque nom au lieu qu’il désigne dans sa phrase. Là où le texte laisse la question ouverte, le lien le dit. Positions, tracés et dates viennent des sources que nomme la page de chaque lieu ; rien n’est inventé, et ce que personne ne sait est omis.',
			'Là où une page n’imprime pas sa date, celle-ci a été déduite du texte ; le raisonnement figure sur la page de l’article, et les références disent « date déduite ».'
		],
		doubt: 'Comment le doute est montré',
		doubtText: [
			'Une position porte la distance à l’intérieur de laquelle se trouve le vrai lieu. Là où elle est mal connue, le symbole est évidé et la page le dit.',
			'Les dates se lisent « environ », « date incertaine » ou « entre », selon ce que permettent les sources ; « du… au… » est la durée d’une chose. Une date approximative ou incertaine peut être décalée d’un mois (d’un an, si seule l’année est donnée) quand la carte décide de ce qui existait ; un lieu dont l’existence n’est que possible est dessiné plus pâle.',
			'Une mention qui désigne « l’un de ceux-ci » est montrée pour chaque candidat, et celle qui nomme un groupe pour chacun de ses membres, toujours signalée comme telle. Une capitale nommée pour son gouvernement n’est pas un lieu et n’est pas reliée.'
		],
		take: 'Emporter les données',
		takeText: 'Les données de la carte, en fichiers :',
		searchKey: 'La touche / ouvre la recherche (sur cet appareil)',
		lastChange: (date) => `Dernière modification des données : ${date}.`,
		rights: 'Droits',
		rightsText: [
			'Le code est sous licence MIT ; les données éditées sont sous licence CC BY 4.0. Les passages cités gardent les droits de leurs originaux.'
		],
		licence: 'Creative Commons Attribution 4.0 International (CC BY 4.0)',
		fault: 'Signaler une erreur',
		faultText: 'Un lieu, une date ou une citation inexacte ? Écrivez, avec l’adresse de la page, à',
		credits: 'Sources'
	},
	error: {
		title: 'Page introuvable',
		notFound:
			'Il n’y a pas de page à cette adresse. Elle a peut-être été renommée ; les listes contiennent toutes celles qui existent.',
		other: 'Une erreur s’est produite pendant l’affichage de cette page.',
		goHome: 'À la carte et à toutes les listes',
		goUp: 'Un pas plus haut dans cette adresse, vers la carte et toutes les listes',
		similar: 'Vouliez-vous dire'
	}
} satisfies Messages;
