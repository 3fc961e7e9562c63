<?php
/**
 * Settings → Career guides: the colour, and where readers' progress is kept.
 *
 * @package PathwayElements
 */

namespace PathwayElements;

const OPTION = 'pathway_elements';

/** Hooks in what this file is for. */
function register_settings_page(): void {
	add_action( 'admin_init', __NAMESPACE__ . '\register_settings' );
	add_action( 'admin_menu', __NAMESPACE__ . '\add_settings_page' );
	add_filter( 'plugin_action_links_' . plugin_basename( PLUGIN_FILE ), __NAMESPACE__ . '\link_settings' );
}

/** @return array{accent: string, storage: string} a colour such as `#7a3b0c`, or '' for the guide's own; a key of storages(). */
function settings(): array {
	return clean_settings( get_option( OPTION, array() ) );
}

/** @return array<string, string> where progress may be kept, with what that means. */
function storages(): array {
	return array(
		'local'   => __( 'On the reader’s device, until they remove it', 'pathway-elements' ),
		'session' => __( 'On the reader’s device, until they close the tab', 'pathway-elements' ),
		'ask'     => __( 'On the reader’s device, if they agree', 'pathway-elements' ),
		'none'    => __( 'Nowhere', 'pathway-elements' ),
	);
}

/**
 * @param mixed $given from a form or the database.
 * @return array{accent: string, storage: string} what of it can be used.
 */
function clean_settings( $given ): array {
	$given   = is_array( $given ) ? $given : array();
	$accent  = is_string( $given['accent'] ?? null ) ? sanitize_hex_color( trim( $given['accent'] ) ) : '';
	$storage = $given['storage'] ?? '';
	return array(
		'accent'  => (string) $accent,
		'storage' => is_string( $storage ) && isset( storages()[ $storage ] ) ? $storage : 'local',
	);
}

/**
 * Tells an administrator what could not be used, and leaves the colour as it was.
 *
 * @param mixed $given from the form.
 */
function save_settings( $given ): array {
	$settings = clean_settings( $given );
	$accent   = is_array( $given ) && is_string( $given['accent'] ?? null ) ? trim( $given['accent'] ) : '';
	if ( '' !== $accent && '' === $settings['accent'] ) {
		$settings['accent'] = settings()['accent'];
		add_settings_error(
			OPTION,
			'accent',
			/* translators: %s: what was typed */
			sprintf( __( '“%s” is no colour that can be used. Give one such as #7a3b0c.', 'pathway-elements' ), $accent )
		);
	}
	return $settings;
}

/** Makes the form’s fields known. */
function register_settings(): void {
	register_setting(
		OPTION,
		OPTION,
		array(
			'type'              => 'object',
			'sanitize_callback' => __NAMESPACE__ . '\save_settings',
		)
	);
	add_settings_section( 'guides', '', '__return_null', OPTION );
	add_settings_field( 'accent', __( 'Colour', 'pathway-elements' ), __NAMESPACE__ . '\accent_field', OPTION, 'guides', array( 'label_for' => 'pathway-elements-accent' ) );
	add_settings_field( 'storage', __( 'Progress is kept', 'pathway-elements' ), __NAMESPACE__ . '\storage_field', OPTION, 'guides', array( 'label_for' => 'pathway-elements-storage' ) );
}

/** Adds the page to the menu “Settings”. */
function add_settings_page(): void {
	$title = __( 'Career guides', 'pathway-elements' );
	add_options_page( $title, $title, 'manage_options', OPTION, __NAMESPACE__ . '\settings_page' );
}

/** @param string[] $links of the plugin in the list of plugins. */
function link_settings( $links ) {
	array_unshift(
		$links,
		sprintf( '<a href="%s">%s</a>', esc_url( admin_url( 'options-general.php?page=' . OPTION ) ), esc_html__( 'Settings', 'pathway-elements' ) )
	);
	return $links;
}

/** Prints the field for the colour. */
function accent_field(): void {
	printf(
		'<input id="pathway-elements-accent" name="%s[accent]" value="%s" class="regular-text code" placeholder="#7a3b0c" aria-describedby="pathway-elements-accent-help" /><p id="pathway-elements-accent-help" class="description">%s</p>',
		esc_attr( OPTION ),
		esc_attr( settings()['accent'] ),
		esc_html__( 'As a number such as #7a3b0c; the guide’s other colours follow from it, readable on light and dark pages. Left empty, guides have a colour of their own.', 'pathway-elements' )
	);
}

/** Prints the field for where progress is kept. */
function storage_field(): void {
	printf( '<select id="pathway-elements-storage" name="%s[storage]" aria-describedby="pathway-elements-storage-help">', esc_attr( OPTION ) );
	foreach ( storages() as $value => $label ) {
		printf( '<option value="%s"%s>%s</option>', esc_attr( $value ), selected( $value, settings()['storage'], false ), esc_html( $label ) );
	}
	printf(
		'</select><p id="pathway-elements-storage-help" class="description">%s</p>',
		esc_html__( 'What readers tick, plan and type is never sent anywhere, whatever you choose.', 'pathway-elements' )
	);
}

/** Prints the page. */
function settings_page(): void {
	printf( '<div class="wrap"><h1>%s</h1><form action="options.php" method="post">', esc_html( get_admin_page_title() ) );
	settings_fields( OPTION );
	do_settings_sections( OPTION );
	submit_button();
	echo '</form></div>';
}
