<?php
/**
 * Runs PHP within WordPress, as an administrator. Usage: php run.php folder-of-the-site host file
 *
 * @package PathwayElements
 */

list( , $folder, $host, $file ) = $argv;
$_SERVER['HTTP_HOST']   = $host;
$_SERVER['REQUEST_URI'] = '/';
require "$folder/wp-load.php";
require_once ABSPATH . 'wp-admin/includes/admin.php';
wp_set_current_user( 1 );
require $file;
