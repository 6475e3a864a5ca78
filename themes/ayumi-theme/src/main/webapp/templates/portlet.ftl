<#assign
	portlet_display = portletDisplay

	portlet_back_url = htmlUtil.escapeHREF(portlet_display.getURLBack())
	portlet_content_css_class = "portlet-content"
	portlet_display_name = htmlUtil.escape(portlet_display.getPortletDisplayName())
	portlet_display_root_portlet_id = htmlUtil.escapeAttribute(portlet_display.getRootPortletId())
	portlet_id = htmlUtil.escapeAttribute(portlet_display.getId())
	portlet_title = htmlUtil.escape(portlet_display.getTitle())
	portlet_title_shown = (portlet_display.getPortletDecoratorId()!"barebone") != "barebone"
/>

<section class="portlet" id="portlet_${portlet_id}">
	<#if portlet_display.getPortletConfigurationIconMenu()?? && portlet_display.getPortletToolbar()?? && portlet_display.isPortletDecorate() && portlet_display.isShowPortletTopper() && !portlet_display.isStateMax()>
		<#assign
			portlet_configuration_icon_menu = portlet_display.getPortletConfigurationIconMenu()
			portlet_toolbar = portlet_display.getPortletToolbar()

			portlet_configuration_icons = portlet_configuration_icon_menu.getPortletConfigurationIcons(portlet_display_root_portlet_id, renderRequest, renderResponse)
			portlet_title_menus = portlet_toolbar.getPortletTitleMenus(portlet_display_root_portlet_id, renderRequest, renderResponse)
		/>

		<#if portlet_configuration_icons?has_content || portlet_title_menus?has_content>
			<header class="cadmin portlet-topper">
				<div class="portlet-title-default">
					<span class="portlet-name-text">${portlet_display_name}</span>
				</div>

				<#list portlet_title_menus as portlet_title_menu>
					<menu class="portlet-title-menu portlet-topper-toolbar" id="portlet-title-menu_${portlet_id}_${portlet_title_menu?counter}" type="toolbar">
						${portlet_title_menu.setDirection("right cadmin")}

						<@liferay_ui["menu"] menu=portlet_title_menu />
					</menu>
				</#list>

				<#if portlet_configuration_icons?has_content>
					<menu class="portlet-topper-toolbar" id="portlet-topper-toolbar_${portlet_id}" type="toolbar">
						<@liferay_frontend["icon-options"]
							direction="right cadmin"
							portletConfigurationIcons=portlet_configuration_icons
						/>
					</menu>
				</#if>
			</header>

			<#assign portlet_content_css_class = portlet_content_css_class + " portlet-content-editable" />
		</#if>
	</#if>

	<div class="${portlet_content_css_class}">
		<#if portlet_display.isShowBackIcon()>
			<p><a class="portlet-icon-back" href="${portlet_back_url}"><@liferay.language key="return-to-full-page" /></a></p>
		</#if>

		<#if portlet_title_shown>
			<div class="portlet-header">
				<h2 class="portlet-title-text">${portlet_title}</h2>

				<div class="ayumi-portlet-tools">
					<@liferay_util["dynamic-include"] key="portlet_header_${portlet_display_root_portlet_id}" />
				</div>
			</div>
		</#if>

		${portlet_display.writeContent(writer)}
	</div>
</section>
