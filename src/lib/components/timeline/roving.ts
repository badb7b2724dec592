import type { Attachment } from 'svelte/attachments';

/** A slider among them keeps the keys of its own direction; up and down lead to the next. */
function movesItself(item: Element, key: string): boolean {
	return item.role === 'slider' && key !== 'ArrowUp' && key !== 'ArrowDown';
}

/**
 * Makes many elements one stop of the Tab key: the arrow keys, Home and End move among those that
 * match. They are to carry `tabindex="-1"` in the markup.
 */
export function roving(selector: string, rightToLeft: boolean): Attachment<Element> {
	const [next, previous] = rightToLeft ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
	return (container) => {
		const items = () => [...container.querySelectorAll<HTMLElement | SVGElement>(selector)];

		function hold(held: Element | undefined) {
			for (const each of items()) each.tabIndex = each === held ? 0 : -1;
		}

		/** One is always in reach, also after the list has changed. */
		function keep() {
			const all = items();
			if (all.filter(({ tabIndex }) => tabIndex === 0).length !== 1) hold(all[0]);
		}

		function onfocusin({ target }: Event) {
			const item = target instanceof Element ? target.closest(selector) : null;
			if (item) hold(item);
		}

		function onkeydown(event: Event) {
			if (!(event instanceof KeyboardEvent) || !(event.target instanceof Element)) return;
			const all = items();
			const at = all.findIndex((item) => item === event.target);
			if (at === -1 || movesItself(event.target, event.key)) return;
			const target = {
				[next]: at + 1,
				ArrowDown: at + 1,
				[previous]: at - 1,
				ArrowUp: at - 1,
				Home: 0,
				End: all.length - 1
			}[event.key];
			if (target === undefined) return;
			event.preventDefault();
			all[Math.min(Math.max(target, 0), all.length - 1)]?.focus();
		}

		keep();
		const changes = new MutationObserver(keep);
		changes.observe(container, { childList: true, subtree: true });
		container.addEventListener('focusin', onfocusin);
		container.addEventListener('keydown', onkeydown);
		return () => {
			changes.disconnect();
			container.removeEventListener('focusin', onfocusin);
			container.removeEventListener('keydown', onkeydown);
		};
	};
}
