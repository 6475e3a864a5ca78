// Shows sheet and preview anew while a mapping is typed. Without this script a button does the same.
(function () {
	'use strict';

	const FORM = 'form.ayumi-editor-live';
	const CALM = 500;

	if (window.ayumiEditorLive) {
		return;
	}
	window.ayumiEditorLive = true;

	let timer;
	let running;

	const byId = (form, name) => {
		const part = form.querySelector('input[type=hidden][name$=partForm]').name.replace(/partForm$/, name);
		return document.getElementById(part);
	};

	const busy = (form, state) => ['live-sheet', 'live-preview'].forEach((name) => byId(form, name).setAttribute('aria-busy', String(state)));

	function replace(answer) {
		answer.querySelectorAll('[data-live]').forEach((fresh) => {
			const shown = document.getElementById(fresh.dataset.live);
			if (!shown) {
				return;
			}
			shown.querySelectorAll('details[id]').forEach((before) => {
				const same = [...fresh.querySelectorAll('details[id]')].find((each) => each.id === before.id);
				if (same) {
					same.open = before.open;
				}
			});
			shown.replaceChildren(...fresh.childNodes);
		});
	}

	async function show(form) {
		if (running) {
			running.abort();
		}
		const request = new AbortController();
		running = request;
		busy(form, true);
		try {
			const response = await fetch(form.dataset.liveUrl, {
				body: new URLSearchParams(new FormData(form)),
				credentials: 'same-origin',
				method: 'POST',
				signal: request.signal,
			});
			if (!response.ok) {
				throw new Error(String(response.status));
			}
			replace(new DOMParser().parseFromString(await response.text(), 'text/html'));
			byId(form, 'live-failed').hidden = true;
		} catch (error) {
			if (error.name === 'AbortError') {
				return;
			}
			byId(form, 'live-failed').hidden = false;
		}
		if (running === request) {
			running = undefined;
			busy(form, false);
		}
	}

	function changed(event) {
		const form = event.target.closest && event.target.closest(FORM);
		if (form && !event.target.closest('[data-live-not]')) {
			clearTimeout(timer);
			timer = setTimeout(() => show(form), event.type === 'change' ? 0 : CALM);
		}
	}

	document.addEventListener('input', changed);
	document.addEventListener('change', changed);
})();
