import { text } from '@sveltejs/kit';
import { robotsTxt } from '$lib/server/published/sitemap';
import { siteAddress } from '$lib/server/site-address';

export const prerender = true;

export const GET = () => text(robotsTxt(siteAddress()));
