<?php

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

use Gatehouse\Client\Exception\ConflictException;
use Gatehouse\Client\Exception\ConnectionException;
use Gatehouse\Client\Exception\NotFoundException;
use Gatehouse\Client\Exception\NotSignedInException;
use Gatehouse\Client\Exception\ProblemException;
use Gatehouse\Client\Exception\UnauthenticatedException;

/** The visits that the user may see, and answering those that wait. */
class Visits extends CI_Controller
{
    private const ON_THE_PAGE = 25;

    public function index(): void
    {
        $cursor = $this->input->get('cursor');
        $query = ['limit' => self::ON_THE_PAGE, 'cursor' => is_string($cursor) ? $cursor : null];
        try {
            $page = $this->gatehouse->client()->visits()->list($query);
        } catch (NotSignedInException | UnauthenticatedException $over) {
            redirect('login');
        } catch (ProblemException | ConnectionException $failure) {
            log_message('error', $failure->getMessage());
            $this->output->set_status_header(503);
            $this->load->view('page', [
                'view' => 'unavailable',
                'error' => 'Gatehouse cannot be reached at the moment. Please try again in a minute.',
            ]);
            return;
        }
        $this->output->set_header('Cache-Control: no-store');
        $this->load->view('page', [
            'view' => 'visits',
            'error' => null,
            'notice' => $this->session->flashdata('notice'),
            'user' => $this->gatehouse->user(),
            'page' => $page,
            'mayAnswer' => $this->gatehouse->may('visits:answer'),
        ]);
    }

    public function answer(string $visitId, string $answer): void
    {
        $visits = $this->gatehouse->client()->visits();
        try {
            $visit = $answer === 'approve' ? $visits->approve($visitId) : $visits->deny($visitId);
            $notice = $visit->visitor->name . ' is ' . $visit->state . '.';
        } catch (NotSignedInException | UnauthenticatedException $over) {
            redirect('login');
        } catch (ConflictException $late) {
            $notice = $late->problem()->title . '.';
        } catch (NotFoundException $missing) {
            $notice = 'There is no such visit.';
        } catch (ProblemException | ConnectionException $failure) {
            log_message('error', $failure->getMessage());
            $notice = 'The answer did not get through. Please try again.';
        }
        $this->session->set_flashdata('notice', $notice);
        redirect('visits');
    }
}
