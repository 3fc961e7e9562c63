<?php
/**
 * Installs WordPress and its users. Usage: php install.php folder-of-the-site origin
 *
 * @package PathwayElements
 */

list( , $folder, $origin ) = $argv;
$_SERVER['HTTP_HOST']      = parse_url( $origin, PHP_URL_HOST ) . ':' . parse_url( $origin, PHP_URL_PORT );
$_SERVER['REQUEST_URI']    = '/';
define( 'WP_INSTALLING', true );
define( 'WP_SITEURL', $origin );
require "$folder/wp-load.php";
require ABSPATH . 'wp-admin/includes/upgrade.php';

// No mail is sent, and nobody asks the server, which is not there yet.
function wp_new_blog_notification() {}
add_filter( 'pre_wp_mail', '__return_true' );
add_filter( 'pre_http_request', static fn() => new WP_Error( 'offline' ) );

wp_install( 'A careers blog', 'administrator', 'administrator@example.org', true, '', 'password' );
update_option( 'permalink_structure', '/%postname%/' );
foreach ( array( 'editor', 'author', 'contributor' ) as $role ) {
	wp_insert_user(
		array(
			'user_login' => $role,
			'user_pass'  => 'password',
			'user_email' => "$role@example.org",
			'role'       => $role,
		)
	);
}
