<!DOCTYPE html>

<#include init />

<html class="${root_css_class}" dir="<@liferay.language key="lang.dir" />" lang="${w3c_language_id}">

<head>
	<title>${html_title}</title>

	<meta content="initial-scale=1.0, width=device-width" name="viewport" />

	<@liferay_util["include"] page=top_head_include />
</head>

<body class="${css_class}">

<a class="ayumi-skip" href="#content">${words.skip}</a>

<@liferay_util["include"] page=body_top_include />

<@liferay.control_menu />

<div class="ayumi-page" id="wrapper">
	<header class="ayumi-header" id="banner">
		<div class="ayumi-bar">
			<a class="ayumi-brand ${logo_css_class}" href="${site_default_url}">
				<img alt="${logo_description}" class="ayumi-brand-mark" height="${site_logo_height}" src="${site_logo}" width="${site_logo_width}" />

				<#if show_site_name>
					<span class="ayumi-brand-name">${site_name}</span>
				</#if>

				<#if site_note?has_content>
					<span class="ayumi-brand-note">${site_note}</span>
				</#if>
			</a>

			<div class="ayumi-tools">
				<#if show_languages && (language_names?size > 1)>
					<nav aria-label="${words.language}" class="ayumi-lang">
						<ul>
							<#list available_locales as available_locale>
								<#assign available_tag = localeUtil.toW3cLanguageId(available_locale) />

								<li>
									<a <#if available_tag == w3c_language_id>aria-current="true"</#if> href="${language_url(available_locale)}" hreflang="${available_tag}" lang="${available_tag}">${htmlUtil.escape(language_name(available_locale))}</a>
								</li>
							</#list>
						</ul>
					</nav>
				</#if>

				<#if is_signed_in>
					<div class="ayumi-user">
						<@liferay.user_personal_bar />
					</div>
				<#elseif show_sign_in && show_sign_in_link>
					<div class="ayumi-user">
						<a class="btn btn-secondary btn-sm" data-redirect="${is_login_redirect_required?string}" href="${sign_in_url}" id="sign-in" rel="nofollow">${sign_in_text}</a>
					</div>
				</#if>
			</div>
		</div>

		<#if has_navigation && is_setup_complete>
			<#include "${full_templates_path}/navigation.ftl" />
		</#if>
	</header>

	<#if show_breadcrumb>
		<div class="ayumi-crumbs">
			<@liferay.breadcrumbs default_preferences=freeMarkerPortletPreferences.getPreferences("portletSetupPortletDecoratorId", "barebone") />
		</div>
	</#if>

	<#-- The layout template brings role="main"; here stands what surrounds it. -->

	<section <#if show_page_title>aria-labelledby="ayumi-title"</#if> class="ayumi-content" id="content" tabindex="-1">
		<#if show_page_title>
			<h1 class="ayumi-title" id="ayumi-title">${page_heading}</h1>
		</#if>

		<#if selectable>
			<@liferay_util["include"] page=content_include />
		<#else>
			${portletDisplay.recycle()}

			${portletDisplay.setTitle(the_title)}

			<@liferay_theme["wrap-portlet"] page="portlet.ftl">
				<@liferay_util["include"] page=content_include />
			</@>
		</#if>
	</section>

	<footer class="ayumi-footer" id="footer">
		<div class="ayumi-footer-inner">
			<p class="ayumi-footer-name">${footer_name?has_content?then(footer_name, site_name)}</p>

			<#list footer_address?split("\n") as line>
				<#if line?trim?has_content>
					<p>${htmlUtil.escape(line?trim)}</p>
				</#if>
			</#list>

			<p class="ayumi-footer-note">© ${site_name}</p>
		</div>
	</footer>
</div>

<@liferay_util["include"] page=body_bottom_include />

<@liferay_util["include"] page=bottom_include />

</body>

</html>
