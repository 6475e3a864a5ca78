<#-- Settings of the theme, and the words that the portal has no key for. -->

<#function setting key default>
	<#if theme_settings[key]?has_content>
		<#return getterUtil.getBoolean(theme_settings[key]) />
	</#if>

	<#return default />
</#function>

<#assign
	show_page_title = setting("ayumi-show-page-title", true)
	show_breadcrumb = setting("ayumi-show-breadcrumb", true)
	show_languages = setting("ayumi-show-languages", true)
	show_sign_in_link = setting("ayumi-show-sign-in", true)

	site_note = htmlUtil.escape(theme_settings["ayumi-site-note"]!"")
	footer_name = htmlUtil.escape(theme_settings["ayumi-footer-name"]!"")
	footer_address = theme_settings["ayumi-footer-address"]!""

	css_class = css_class + " ayumi"

	all_words = {
		"ja": {
			"breadcrumb": "パンくずリスト",
			"language": "言語 / Language",
			"navigation": "サイトのページ",
			"skip": "本文へ移動"
		},
		"en": {
			"breadcrumb": "Breadcrumb",
			"language": "Language",
			"navigation": "Pages of this site",
			"skip": "Skip to main content"
		}
	}

	words = all_words[locale.getLanguage()]!all_words["en"]
/>

<#if setting("ayumi-wide", false) || is_maximized>
	<#assign css_class = css_class + " ayumi-wide" />
</#if>

<#assign page_heading = htmlUtil.escape(layout.getName(locale)) />

<#-- Languages of the site; a language that comes twice (Chinese) is told apart by its country. -->

<#assign
	available_locales = languageUtil.getAvailableLocales(group_id)
	language_names = []
/>

<#list available_locales as available_locale>
	<#assign language_names = language_names + [available_locale.getLanguage()] />
</#list>

<#function language_name of>
	<#local times = 0 />

	<#list language_names as name>
		<#if name == of.getLanguage()>
			<#local times = times + 1 />
		</#if>
	</#list>

	<#if (times > 1)>
		<#return of.getDisplayName(of) />
	</#if>

	<#return of.getDisplayLanguage(of) />
</#function>

<#function language_url of>
	<#return htmlUtil.escape(theme_display.getPathMain() + "/portal/update_language?p_l_id=" + theme_display.getPlid()?c + "&redirect=" + theme_display.getURLCurrent()?url("UTF-8") + "&languageId=" + localeUtil.toLanguageId(of) + "&persistState=false&showUserLocaleOptionsMessage=false") />
</#function>
