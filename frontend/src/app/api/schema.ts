// Generated from backend/openapi.json by npm run contract. Never edited.
export interface paths {
    "/api/access-needs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AccessController_own"];
        put: operations["AccessController_save"];
        post?: never;
        delete: operations["AccessController_withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/access-needs/openings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AccessController_openOwn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/acting/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ActingController_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agenda-items/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["AgendaController_change"];
        post?: never;
        delete: operations["AgendaController_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agenda-items/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DecisionsController_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agenda-items/{id}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["EntriesController_write"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agenda-items/{id}/extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LiveController_extend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agenda-items/{id}/inputs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["VotesController_input"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agenda-items/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AgendaController_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agenda-items/{id}/postponement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AgendaController_postpone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agenda-items/{id}/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DecisionsController_put"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agenda-items/{id}/recusal-questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RecusalController_raise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agenda-items/{id}/recusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AttendanceController_leaveCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agenda-items/{id}/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["StatementsController_note"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agenda-items/{id}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TasksController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agenda-items/{id}/votes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["VotesController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agenda-items/{id}/writing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["EntriesController_writing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agenda-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TemplatesController_list"];
        put?: never;
        post: operations["TemplatesController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agenda-templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["TemplatesController_save"];
        post?: never;
        delete: operations["TemplatesController_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applicants/{id}/admission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AdmissionController_admit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applicants/{id}/openings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ApplicantsController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applicants/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AdmissionController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appointment-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["BoardController_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appointments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["BoardController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appointments/{id}/basis-lapse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LapseController_read"];
        put?: never;
        post: operations["LapseController_flag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appointments/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["BoardController_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appointments/{id}/pauses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PauseController_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appointments/{id}/renewal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RenewalController_read"];
        put?: never;
        post: operations["RenewalController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appointments/{id}/renewal-question": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RenewalController_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attendance-figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StatisticsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AuditController_verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AuditController_entries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/own-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AuditController_own"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AuditController_state"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/witnesses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AuditController_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ballots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BallotsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ballots/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BallotsController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ballots/{id}/abort": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["BallotsController_abort"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ballots/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["BallotsController_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ballots/{id}/codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BallotsController_codes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ballots/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["BallotsController_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ballots/{id}/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["BallotsController_count"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ballots/{id}/envelope": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["BallotsController_cast"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ballots/{id}/envelopes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BallotsController_envelopes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ballots/{id}/inner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BallotsController_inner"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ballots/{id}/key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["BallotsController_key"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ballots/{id}/mix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["BallotsController_mix"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ballots/{id}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["BallotsController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/basis-lapses/{id}/outcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LapseController_settle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/basis-lapses/{id}/question": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LapseController_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BoardController_board"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar-feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FeedController_read"];
        put?: never;
        post: operations["FeedController_make"];
        delete: operations["FeedController_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CampaignsController_list"];
        put?: never;
        post: operations["CampaignsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CampaignsController_one"];
        put: operations["CampaignsController_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AdmissionController_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/applicants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ApplicantsController_of"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CampaignsController_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CampaignsController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AdmissionController_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-deadline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CasesController_deadline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["CaseFilesController_rename"];
        post?: never;
        delete: operations["CaseFilesController_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-files/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CaseFilesController_content"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-files/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CaseFilesController_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CasesController_list"];
        put?: never;
        post: operations["CasesController_raise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PapersController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CasesController_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ClosingController_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ClosingController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/contributions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ContributionsController_read"];
        put: operations["ContributionsController_write"];
        post?: never;
        delete: operations["ContributionsController_withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CaseFilesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/files/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["CaseFilesController_add"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/follow-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TasksController_follow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ClosingController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["PapersController_save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/paper/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PapersController_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/placement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CasesController_place"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ReadingController_mark"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CasesController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CasesController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clauses/{clause}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ClauseFindingsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ConsentsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consents/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ConsentsController_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/correction-tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PrivacyController_all"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PrivacyController_own"];
        put?: never;
        post: operations["PrivacyController_wish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corrections/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PrivacyController_reply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/data-copies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PrivacyController_copy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/data-copies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PrivacyController_fetch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/data-reads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AccessController_whoHasSeen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/date-poll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DatePollController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/date-poll/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["DatePollController_answer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decision-search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["RegisterController_find"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RegisterController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions/{id}/dissents/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["VotesController_dissent"];
        post?: never;
        delete: operations["VotesController_removeDissent"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions/{id}/mark": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["RegisterController_mark"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/declaration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DeclarationsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/declaration-texts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DeclarationTextsController_list"];
        put?: never;
        post: operations["DeclarationTextsController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/declaration-texts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["DeclarationTextsController_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/declaration-texts/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DeclarationTextsController_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/declaration/codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DeclarationsController_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/declaration/passkey-questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DeclarationsController_question"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/declaration/refusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DeclarationsController_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/declaration/signatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DeclarationsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/declarations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DeclarationStatusController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/declarations/{id}/document.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DeclarationDocumentsController_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/declarations/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ScansController_get"];
        put: operations["ScansController_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/declarations/paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DeclarationStatusController_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/declarations/refusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DeclarationStatusController_refused"];
        put?: never;
        post: operations["DeclarationStatusController_recordRefusal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/declarations/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DeclarationStatusController_sendReminder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editorial-fixes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["HistoryController_fix"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/election-preparing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ElectionsController_preparing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/elections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ElectionsController_list"];
        put?: never;
        post: operations["ElectionsController_prepare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/elections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ElectionsController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/elections/{id}/abort": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ElectionsController_abort"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/elections/{id}/acting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["NobodyController_answer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/elections/{id}/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ElectionsController_nominate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/elections/{id}/held": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["HeldController_held"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/elections/{id}/nobody-stands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NobodyController_read"];
        put?: never;
        post: operations["NobodyController_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/elections/{id}/own-candidacy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ElectionsController_answer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/elections/{id}/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["HeldController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/elections/{id}/rounds/{roundId}/abort": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["HeldController_abort"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/elections/{id}/rounds/{roundId}/acclaim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["HeldController_acclaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/elections/{id}/rounds/{roundId}/ask-ballot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["HeldController_askBallot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/elections/{id}/rounds/{roundId}/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["HeldController_count"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/elections/{id}/rounds/{roundId}/lot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["HeldController_lot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/elections/{id}/rounds/{roundId}/lot/word": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["HeldController_word"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["EntriesController_change"];
        post?: never;
        delete: operations["EntriesController_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["EntriesController_bringBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EntriesController_versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/erasure-runs/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ErasureController_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/erasures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ErasureController_all"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evaluations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EvaluationController_year"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EventsController_listen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/example/actors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["InstallationController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/example/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["InstallationController_choose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/extra-meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ExtraMeetingController_call"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feeds/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FeedController_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forecast": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ForecastController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forecast.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ForecastController_calendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/glossary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GlossaryController_read"];
        put?: never;
        post: operations["GlossaryController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/glossary/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["GlossaryController_change"];
        post?: never;
        delete: operations["GlossaryController_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GuestsController_list"];
        put?: never;
        post: operations["GuestsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handover-tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["FarewellController_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/home": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["HomeController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/host-openings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SetupController_hostOpenings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/import-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ImportController_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/import-readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ImportController_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ImportController_takeIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/installation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["InstallationController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interpretations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StatutesController_interpretations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AccountController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LettersController_all"];
        put?: never;
        post: operations["LettersController_make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letters/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LettersController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mail-choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MailChoicesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mail-choices/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["MailChoicesController_choose"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mail-failures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MailFailuresController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mail-failures/own": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MailFailuresController_own"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mail-texts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MailTextsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mail-texts/{kind}/{language}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["MailTextsController_save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mail-texts/{kind}/{language}/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MailTextsController_reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meeting-demands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ExtraMeetingController_read"];
        put?: never;
        post: operations["ExtraMeetingController_demand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meeting-demands/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ExtraMeetingController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meeting-pauses/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ChairingController_goOn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MeetingsController_list"];
        put?: never;
        post: operations["MeetingsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MeetingsController_read"];
        put: operations["MeetingsController_update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/agenda-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AgendaController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/agenda-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReviewController_read"];
        put?: never;
        post: operations["ReviewController_say"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/agenda-review/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReviewController_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AnswersController_read"];
        put: operations["AnswersController_answer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/answer-link-revocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["NoticeController_closeLinks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/answers/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["NoticeController_answerFor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AttendanceController_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/booklet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BookletController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/booklet.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BookletController_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MeetingsController_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/chair": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ChairingController_handOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LiveController_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/current-item": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LiveController_takeUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/evaluation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EvaluationController_read"];
        put: operations["EvaluationController_answer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/known-recusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AnswersController_recuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/known-recusals/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AnswersController_takeBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LiveController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/minutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MinutesController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/minutes.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MinutesController_word"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/minutes.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MinutesController_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/minutes/addenda": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SealedMinutesController_addendum"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/minutes/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MinutesReviewController_comment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/minutes/documents/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SealedMinutesController_document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/minutes/fine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MinutesReviewController_fine"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/minutes/life": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MinutesReviewController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/minutes/mentions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MinutesReviewController_mentions"];
        put?: never;
        post: operations["MinutesReviewController_answerMention"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/minutes/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SealedMinutesController_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/minutes/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MinutesReviewController_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/minutes/round-end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MinutesReviewController_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/minutes/seal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SealedMinutesController_seal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MeetingsController_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/needs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["AnswersController_writeNeeds"];
        post?: never;
        delete: operations["AnswersController_withdrawNeeds"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/needs/{personId}/openings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AnswersController_openNeeds"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NoticeController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/notice-reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["NoticeController_again"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["NoticeController_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LiveController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/own-statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StatementsController_own"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReadingController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/pauses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ChairingController_pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/screen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ScreenController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/signals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ChairingController_tell"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/signals/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ChairingController_dismiss"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/standing-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TemplatesController_apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/substitutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AttendanceController_callAlternate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TasksController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/writers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EntriesController_writers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/member-list-template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MemberListController_template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/member-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MemberListController_file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/minutes-comments/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MinutesCommentsController_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/nominees/{id}/admission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["NomineesController_admit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/nominees/{id}/openings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["NomineesController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notice-receipts/{id}/posting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["NoticeController_posted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notice-receipts/{id}/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NoticeController_sheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office-terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OfficesController_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OfficesController_offices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OfficesController_calendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open-calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CallsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open-calls/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CallsController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open-calls/{id}/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CallsController_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open-calls/{id}/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CallsController_save"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open-calls/{id}/form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CallsController_form"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation-requests/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OrganisationRequestsController_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation-requests/{id}/extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OrganisationRequestsController_extend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation-requests/{id}/letter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OrganisationRequestsController_letter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation-requests/{id}/letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OrganisationRequestsController_make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation-requests/{id}/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OrganisationRequestsController_remind"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation-requests/{id}/replacement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OrganisationRequestsController_replace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PanelController_known"];
        put?: never;
        post: operations["PanelController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OrganisationsController_one"];
        put: operations["OrganisationsController_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{id}/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OrganisationRequestsController_ofOrganisation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{id}/retirement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OrganisationsController_retire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OutboxController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outbox/{id}/letter.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OutboxController_print"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outbox/{id}/postings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OutboxController_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outbox/{id}/retries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OutboxController_retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/own-answers/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AnswerLinksController_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/own-answers/needs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AnswerLinksController_needs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/own-answers/openings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AnswerLinksController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/own-application/openings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CallsController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/own-application/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CallsController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/own-dates/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DatePollController_answerByLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/own-dates/openings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DatePollController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/own-portrait": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PortraitsController_own"];
        put: operations["PortraitsController_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/own-request/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["NominationsController_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/own-request/nominations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["NominationsController_nominate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/own-request/openings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["NominationsController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/own-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OwnSessionsController_list"];
        put?: never;
        post?: never;
        delete: operations["OwnSessionsController_others"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/own-sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["OwnSessionsController_one"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/panel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PanelController_panel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/passkey-questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PasskeyController_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PasskeyController_list"];
        put?: never;
        post: operations["PasskeyController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/passkeys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["PasskeyController_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/passkeys/new": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PasskeyController_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pauses/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PauseController_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PanelController_list"];
        put?: never;
        post: operations["PanelController_enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OfficesController_person"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/access-needs/openings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AccessController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/certificate.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FarewellController_certificate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/farewell": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FarewellController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/guardian": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GuardianController_of"];
        put: operations["GuardianController_save"];
        post?: never;
        delete: operations["GuardianController_erase"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/guardian/openings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["GuardianController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/handover-tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FarewellController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/placement-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["BoardController_checkPlaces"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan-to-change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RuleChangesController_plan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PolicyController_table"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["AccountController_change"];
        trace?: never;
    };
    "/api/proofs/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ProofController_code"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proofs/codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ProofController_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proofs/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PasskeyController_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proofs/passkey/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PasskeyController_askProof"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proofs/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FactorSignInController_proveByPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proofs/recovery-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FactorSignInController_proveByRecoveryCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ProposalsController_reword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/{id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ProposalsController_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/{id}/put-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ProposalsController_putUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ProposalsController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public-panel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AboutController_panel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public-panel/portraits/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AboutController_portrait"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/published-minutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublishedController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/published-minutes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublishedController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/published-minutes/{id}/docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublishedController_word"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/published-minutes/{id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublishedController_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reading-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RuleChangesController_reading"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recoveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RecoveryController_all"];
        put?: never;
        post: operations["RecoveryController_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recoveries/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RecoveryController_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recoveries/{id}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RecoveryController_complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recoveries/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RecoveryController_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recusal-questions/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RecusalController_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recusal-questions/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RecusalController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recusals/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AttendanceController_returnToCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RemindersController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reminders/stops": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["RemindersController_stop"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/request-campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RequestCampaignsController_list"];
        put?: never;
        post: operations["RequestCampaignsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/request-campaigns/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RequestCampaignsController_one"];
        put: operations["RequestCampaignsController_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/request-campaigns/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["NomineesController_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/request-campaigns/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RequestCampaignsController_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/request-campaigns/{id}/letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RequestCampaignsController_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/request-campaigns/{id}/nominees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NomineesController_of"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/request-campaigns/{id}/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["NomineesController_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/request-campaigns/{id}/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RequestCampaignsController_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rule-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RuleChangesController_list"];
        put?: never;
        post: operations["RuleChangesController_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rule-changes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RuleChangesController_read"];
        put: operations["RuleChangesController_save"];
        post?: never;
        delete: operations["RuleChangesController_discard"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rule-changes/{id}/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RuleChangesController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rule-changes/{id}/own-answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["RuleChangesController_answer"];
        post?: never;
        delete: operations["RuleChangesController_takeBack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rule-changes/{id}/rehearsal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RuleChangesController_rehearse"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rule-changes/{id}/supporters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RuleChangesController_enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rule-changes/{id}/supporters/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["RuleChangesController_takeOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rule-changes/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RuleChangesController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seal/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SealController_certificates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seal/certificates/{fingerprint}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SealController_certificate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seal/verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SealController_verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seats/{id}/acting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ActingController_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/security-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SecuritySettingsController_read"];
        put: operations["SecuritySettingsController_write"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SessionController_read"];
        put?: never;
        post?: never;
        delete: operations["SessionController_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SessionController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PasskeyController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FactorSignInController_password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/recovery-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FactorSignInController_recoveryCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/setup-codes/{id}/seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SetupController_seen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/setup-codes/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SetupController_report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/setup-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SetupController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/setup-sessions/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SetupController_finish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SessionController_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in-codes/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SessionController_waiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["StatementsController_change"];
        post?: never;
        delete: operations["StatementsController_withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statements/{id}/openings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["StatementsController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statements/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["StatementsController_release"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StatutesController_statutes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statutes-history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["HistoryController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statutes/clauses/{clause}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StatutesController_clause"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/substitutions/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AttendanceController_handBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["TasksController_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["TasksController_end"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/votes/{id}/abort": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["VotesController_abort"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/votes/{id}/choices/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["VotesController_enter"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/votes/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["VotesController_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/votes/{id}/own-choice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["VotesController_answer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ways-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["WaysInController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ways-in/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["WaysInController_set"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ways-in/password/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["WaysInController_remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ways-in/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["WaysInController_codes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ways-in/totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["WaysInController_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/written-procedures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["WrittenController_all"];
        put?: never;
        post: operations["WrittenController_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/written-procedures/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["WrittenController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/written-procedures/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["WrittenController_answer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/year-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["YearPlanController_read"];
        put?: never;
        post: operations["YearPlanController_make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/year-plan/adoption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["YearPlanController_adopt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/year-plan/choice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["YearPlanController_choose"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/year-plan/days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["YearPlanController_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/year-plan/poll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["YearPlanController_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/year-plan/school-years": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["YearPlanController_schools"];
        put: operations["YearPlanController_saveSchools"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AbortBallotDto: {
            reason: string;
        };
        AbortedVoteView: {
            at: string;
            id: string;
            proposalId: string;
            reason: string;
        };
        AbortElectionDto: {
            reason: string;
            version: number;
        };
        AbortRoundDto: {
            reason: string;
        };
        AbortVoteDto: {
            reason: string;
            version: number;
        };
        AccessNeedsView: {
            changedAt: string | null;
            consentedAt: string | null;
            version: number;
            written: boolean;
        };
        ActDto: {
            decision: string;
            from: string;
            /** Format: uuid */
            personId: string;
        };
        ActingOfficeView: {
            from: string;
            name: string;
            /** @enum {string} */
            office: "deputyLeader" | "leader";
        };
        ActingView: {
            decision: string;
            from: string;
            id: string;
            name: string;
            personId: string;
            version: number;
        };
        AddAgendaItemDto: {
            closed?: boolean;
            goal?: string | null;
            /** @enum {string} */
            ground?: "internal" | "obtained" | "personal" | "trade";
            minutes: number;
            reason?: string;
            title: string;
            /** @enum {string} */
            type: "advice" | "aob" | "decision" | "discussion" | "election" | "information" | "minutes";
        };
        AddPasskeyDto: {
            attestation: string;
            clientData: string;
            credentialId: string;
            label: string;
            transports: string[];
        };
        AddTaskDto: {
            dueOn: string;
            /** Format: uuid */
            ownerId: string;
            text: string;
        };
        AddTextDto: {
            olderClosesOn?: string | null;
            texts: components["schemas"]["DeclarationTextsDto"];
            validFrom: string;
        };
        AdmissionCaseView: {
            caseId: string;
            label: string;
            meetingId: string | null;
            /** @enum {string} */
            outcome: "adopted" | "fallen" | "untreated" | "waits";
        };
        AdoptYearDto: {
            version: number;
            year: number;
        };
        AfterView: {
            alternates: number;
            alternatesNeeded: number;
            broken: components["schemas"]["Finding"][];
            closed: components["schemas"]["GapView"][];
            filled: number;
            mended: components["schemas"]["Finding"][];
            nextOfKin: number;
            opened: components["schemas"]["GapView"][];
            organisation: number;
            own: number;
            proof: components["schemas"]["CompositionProofView"];
            seats: number;
        };
        AgendaItemView: {
            carriedFrom: components["schemas"]["OtherMeetingView"] | null;
            carriedTo: components["schemas"]["OtherMeetingView"] | null;
            caseId: string;
            caseNumber: string;
            closed: boolean;
            decisions: number;
            goal: string | null;
            hidden: boolean;
            id: string;
            law: string | null;
            minutes: number;
            /** @enum {string} */
            paper: "draft" | "locked" | "none" | "released";
            position: number;
            readingMinutes: number | null;
            standing: boolean;
            startsAt: string;
            /** @enum {string} */
            state: "current" | "done" | "pending";
            title: string;
            /** @enum {string} */
            type: "advice" | "aob" | "decision" | "discussion" | "election" | "information" | "minutes";
            version: number;
        };
        AgendaReviewView: {
            agenda: string;
            can: string[];
            entries: components["schemas"]["ReviewEntryView"][];
            /** @enum {string} */
            state: "approved" | "changed" | "none" | "sent";
        };
        AgendaTemplatesView: {
            templates: components["schemas"]["AgendaTemplateView"][];
        };
        AgendaTemplateView: {
            id: string;
            items: components["schemas"]["TemplateItemView"][];
            name: string;
            version: number;
        };
        AlternateView: {
            appointmentId: string;
            /** @enum {string} */
            basis: "nextOfKin" | "organisation" | "own";
            fieldId: string | null;
            from: string;
            name: string;
            order: number;
            organisation: string | null;
            personId: string;
            to: string;
            version: number;
        };
        AnswerActingDto: {
            /** @enum {string} */
            answer: "no" | "yes";
            version: number;
        };
        AnswerByLinkDto: {
            answers: components["schemas"]["DayAnswerDto"][];
            stamp: string;
            token: string;
        };
        AnswerByLinkView: {
            firstName: string;
            own: components["schemas"]["OwnAnswerView"];
            stamp: string;
        };
        AnswerCaseDto: {
            /** @enum {string} */
            kind: "declined" | "postponed";
            text: string;
            until?: string | null;
            version: number;
        };
        AnswerChangeDto: {
            /** @enum {string} */
            answer: "declines" | "supports";
        };
        AnswerCommentDto: {
            answer?: string;
            /** @enum {string} */
            state: "answered" | "taken";
            version: number;
        };
        AnswerCorrectionDto: {
            answer: string;
            /** @enum {string} */
            outcome: "corrected" | "declined";
            version: number;
        };
        AnswerDatesDto: {
            answers: components["schemas"]["DayAnswerDto"][];
        };
        AnswerEvaluationDto: {
            /** @enum {string} */
            heard: "no" | "partly" | "yes";
            /** @enum {string} */
            time: "no" | "partly" | "yes";
            /** @enum {string} */
            understood: "no" | "partly" | "yes";
        };
        AnswerKeptView: {
            mailed: boolean;
            /** @enum {string} */
            state: "asked" | "declined" | "moreTime" | "nominated";
        };
        AnswerLinkDto: {
            token: string;
        };
        AnswerMentionDto: {
            /** @enum {string} */
            choice: "change" | "named" | "someone";
            hash: string;
            wish?: string;
        };
        AnswerNominationDto: {
            /** @enum {string} */
            answer: "no" | "withdrawn" | "yes";
            statement?: string;
            version: number;
        };
        AnswerNoticeByLinkDto: {
            /** @enum {string|null} */
            answer: "no" | "online" | "present" | null;
            stamp: string;
            token: string;
        };
        AnswerNoticeDto: {
            /** @enum {string|null} */
            answer: "no" | "online" | "present" | null;
        };
        AnswerQuestionDto: {
            against?: number;
            /** @enum {string|null} */
            chairChoice?: "against" | "blank" | "for" | "none" | null;
            for?: number;
            /** @enum {string} */
            method: "consensus" | "count";
            version: number;
        };
        AnswerWithoutNameDto: {
            /** @enum {string} */
            answer: "declined" | "moreTime";
            note?: string | null;
            token: string;
        };
        AnswerWrittenDto: {
            /** @enum {string} */
            answer: "against" | "blank" | "for" | "object";
            version: number;
        };
        ApplicantsView: {
            applicants: components["schemas"]["ApplicantView"][];
            comparable: boolean;
            decision: components["schemas"]["AdmissionCaseView"] | null;
            seats: components["schemas"]["GapSeatView"][];
            withoutLetter: number;
        };
        ApplicantView: {
            bases: ("nextOfKin" | "own")[];
            fields: string[];
            fits: number[];
            id: string;
            needsGuardian: boolean;
            personId: string | null;
            place: number;
            /** @enum {string} */
            state: "admitted" | "notChosen" | "proposed" | "sent";
        };
        ApplicationFormView: {
            stamp: string;
        };
        ApplicationKeptView: {
            kept: boolean;
            linkUntil: string;
        };
        ApplicationLinkDto: {
            token: string;
        };
        ApplicationWithdrawnView: {
            withdrawn: boolean;
        };
        ApplyTemplateDto: {
            /** Format: uuid */
            templateId: string;
        };
        AppointDto: {
            /** @enum {string} */
            basis: "nextOfKin" | "organisation" | "own";
            fieldId?: string | null;
            from: string;
            /** @enum {string} */
            kind: "alternate" | "representative";
            letterOnRecord?: boolean;
            /** Format: uuid */
            organisationId?: string | null;
            otherField?: string | null;
            /** Format: uuid */
            personId: string;
            reason?: string | null;
            /** Format: uuid */
            seatId?: string | null;
            source: string;
            to?: string | null;
            /** @enum {string} */
            track: "designation" | "imported" | "openCall" | "promotion" | "renewal";
            trackOn: string;
        };
        AppointmentCheckView: {
            after: components["schemas"]["AfterView"] | null;
            allowed: boolean;
            cut: boolean;
            findings: components["schemas"]["Finding"][];
            freeSeatsThatFit: number[];
            from: string;
            to: string;
        };
        ApprovalCaseView: {
            caseId: string;
            caseNumber: string;
            meetingId: string | null;
        };
        ApproveAgendaDto: {
            agenda: string;
        };
        ApprovedChangeDto: {
            /** Format: uuid */
            entryId: string;
            text: string;
        };
        ApproveErasureDto: {
            version: number;
        };
        AskCorrectionDto: {
            wish: string;
        };
        AskDatesDto: {
            closesOn: string;
            version: number;
            year: number;
        };
        AskDto: {
            /** @enum {string} */
            channel: "mail" | "post";
            organisationIds: string[];
        };
        AskedView: {
            name: string;
            personId: string;
        };
        AskOrganisationDto: {
            askedOn: string;
            /** Format: email */
            email?: string | null;
            version: number;
        };
        AskRenewalDto: {
            /** @enum {string|null} */
            answer?: "no" | "yes" | null;
            askedOn: string;
            version: number;
        };
        AskToSignDto: {
            hash: string;
            /** @enum {string} */
            language: "en" | "nb" | "nb-lett" | "nn";
        };
        AttendanceDto: {
            /** Format: uuid */
            personId: string;
            /** @enum {string} */
            state: "left" | "phone" | "present" | "remote";
        };
        AttendanceFiguresView: {
            absent: number;
            away: number;
            excused: number;
            meetings: number;
            present: number;
            remote: number;
            represented: number;
            stoodIn: number;
        };
        AttendanceForecastView: {
            asked: number;
            expected: number;
            needed: number;
            /** @enum {string} */
            outlook: "notQuorate" | "safe" | "unsure";
            waiting: number;
        };
        AttendanceView: {
            held: number;
            own: components["schemas"]["AttendanceFiguresView"] | null;
            people: components["schemas"]["PersonAttendanceView"][];
            terms: components["schemas"]["TermAttendanceView"][];
            total: components["schemas"]["AttendanceFiguresView"];
            year: number;
            years: number[];
        };
        AuditCheckView: {
            at: string;
            brokenAt: number | null;
            clockWentBackAt: number[];
            entries: number;
            heads: number;
            ok: boolean;
            /** @enum {string|null} */
            reason: "anchor" | "gap" | "hash" | "head" | "link" | "signature" | null;
        };
        AuditEntryView: {
            action: string;
            actorName: string | null;
            at: string;
            hash: string;
            mine: boolean;
            object: string;
            personName: string | null;
            seq: number;
        };
        AuditPageView: {
            entries: components["schemas"]["AuditEntryView"][];
            kinds: string[];
            next: number | null;
        };
        AuditStateView: {
            check: components["schemas"]["AuditCheckView"] | null;
            entries: number;
            heads: components["schemas"]["SignedHeadView"][];
            mailedOn: string | null;
        };
        BackView: {
            path: string;
        };
        BallotCountDto: {
            codes: string[];
            /** @enum {string} */
            publish: "outcome" | "sums";
            refused: number;
            votes: components["schemas"]["OptionCountDto"][];
        };
        BallotKeysView: {
            inner: string;
            outer: string;
        };
        BallotResultView: {
            elected: string | null;
            outcome: string;
            sums: components["schemas"]["OptionSumView"][] | null;
        };
        BallotSummaryView: {
            can: string[];
            deadline: string | null;
            id: string;
            mayVote: boolean;
            /** @enum {string|null} */
            part: "inner" | "outer" | null;
            /** @enum {string} */
            state: "aborted" | "closed" | "counted" | "keys" | "mixed" | "open" | "published";
            title: string;
        };
        BallotsView: {
            ballots: components["schemas"]["BallotSummaryView"][];
        };
        BallotTellerView: {
            closed: boolean;
            key: boolean;
            name: string;
            /** @enum {string} */
            part: "inner" | "outer";
            personId: string;
        };
        BallotVersionDto: {
            version: number;
        };
        BallotView: {
            abortedBecause: string | null;
            back: components["schemas"]["BackView"];
            can: string[];
            cast: number | null;
            closing: boolean;
            counted: components["schemas"]["CountedView"] | null;
            deadline: string | null;
            fingerprint: string | null;
            id: string;
            keys: components["schemas"]["BallotKeysView"] | null;
            /** @enum {string} */
            kind: "election" | "vote";
            mayWithhold: boolean;
            /** @enum {string} */
            mode: "simple" | "tellers";
            options: components["schemas"]["OptionView"][];
            own: components["schemas"]["OwnBallotView"];
            /** @enum {string|null} */
            part: "inner" | "outer" | null;
            question: string | null;
            refused: number | null;
            result: components["schemas"]["BallotResultView"] | null;
            size: number;
            sole: boolean;
            /** @enum {string} */
            state: "aborted" | "closed" | "counted" | "keys" | "mixed" | "open" | "published";
            tellers: components["schemas"]["BallotTellerView"][];
            title: string;
            version: number;
            warnings: string[];
        };
        BoardCountersView: {
            alternates: number;
            alternatesNeeded: number;
            filled: number;
            nextOfKin: number;
            organisation: number;
            own: number;
            quorumBasis: number;
            quorumNeeded: number;
            seats: number;
        };
        BoardFieldView: {
            id: string;
            name: components["schemas"]["FieldNameView"];
        };
        BoardPlacesView: {
            personId: string | null;
            places: components["schemas"]["BoardPlaceView"][];
        };
        BoardPlaceView: {
            after: components["schemas"]["ChangeView"] | null;
            allowed: boolean;
            /** @enum {string} */
            basis: "nextOfKin" | "organisation" | "own";
            fieldId: string | null;
            findings: components["schemas"]["Finding"][];
            from: string;
            /** @enum {string} */
            kind: "alternate" | "representative";
            number: number | null;
            otherField: boolean;
            seatId: string | null;
            to: string;
            /** @enum {string} */
            track: "designation" | "imported" | "openCall" | "promotion" | "renewal";
        };
        BoardView: {
            alternates: components["schemas"]["AlternateView"][];
            counters: components["schemas"]["BoardCountersView"];
            fields: components["schemas"]["BoardFieldView"][];
            findings: components["schemas"]["Finding"][];
            limits: components["schemas"]["TermLimitsView"];
            proof: components["schemas"]["CompositionProofView"];
            seats: components["schemas"]["SeatView"][];
            timeline: components["schemas"]["TimelineRowView"][];
            today: string;
        };
        BookletLeftView: {
            caseId: string;
            title: string;
            /** @enum {string} */
            why: "pdf" | "picture" | "room" | "word";
        };
        BookletPlaceView: {
            caseId: string;
            page: number;
        };
        BookletView: {
            closed: number;
            left: components["schemas"]["BookletLeftView"][];
            meetingId: string;
            pages: number;
            places: components["schemas"]["BookletPlaceView"][];
        };
        CalendarFeedView: {
            address: string | null;
            madeAt: string | null;
        };
        CalledChoiceDto: {
            /** @enum {string} */
            choice: "against" | "blank" | "for";
            /** Format: uuid */
            personId: string;
        };
        CalledExtraView: {
            finding: components["schemas"]["Finding"];
            reason: string;
        };
        CallExtraMeetingDto: {
            dialInCode?: string | null;
            dialInNumber?: string | null;
            endsAt: string;
            interpreter?: string | null;
            joinLink?: string | null;
            /** @enum {string} */
            mode: "both" | "remote" | "room";
            place: string;
            reason: string;
            startsAt: string;
            supportPerson?: string | null;
            /** Format: uuid */
            templateId?: string | null;
        };
        CallFieldNameView: {
            en: string;
            nb: string;
            nn: string;
        };
        CallFieldView: {
            id: string;
            name: components["schemas"]["CallFieldNameView"];
        };
        CallView: {
            alternate: string;
            askedAt: string;
            caseNumber: string | null;
            caseOff: boolean;
            dueAt: string;
            for: string;
            id: string;
            /** @enum {string} */
            state: "accepted" | "asked" | "declined" | "expired" | "released";
        };
        CampaignDto: {
            deadline: string;
            /** @enum {string} */
            language: "en" | "nb" | "nn";
            plainText?: string | null;
            seatIds: string[];
            seeksAlternates: boolean;
            text: string;
            title: string;
        };
        CampaignRowView: {
            applications: number;
            deadline: string;
            id: string;
            label: string;
            over: boolean;
            seats: components["schemas"]["SoughtSeatView"][];
            seeksAlternates: boolean;
            /** @enum {string} */
            state: "closed" | "draft" | "open";
            title: string;
        };
        CampaignVersionDto: {
            version: number;
        };
        CampaignView: {
            applications: number;
            closedAt: string | null;
            deadline: string;
            id: string;
            label: string;
            /** @enum {string} */
            language: "en" | "nb" | "nn";
            openedAt: string | null;
            over: boolean;
            plainText: string | null;
            seats: components["schemas"]["SoughtSeatView"][];
            seeksAlternates: boolean;
            /** @enum {string} */
            state: "closed" | "draft" | "open";
            text: string;
            title: string;
            version: number;
        };
        CancelMeetingDto: {
            reason: string;
            version: number;
        };
        CandidateCountDto: {
            /** Format: uuid */
            candidacyId: string;
            votes: number;
        };
        CandidateDayView: {
            concerns: components["schemas"]["DayReasonView"][];
            day: string;
            forecast: components["schemas"]["DayForecastView"] | null;
            reasons: components["schemas"]["DayReasonView"][];
        };
        CandidateView: {
            findings: components["schemas"]["Finding"][];
            id: string;
            name: string;
            personId: string;
            statement: string;
        };
        CarryOverDto: {
            /** Format: uuid */
            itemId: string;
            /** Format: uuid */
            meetingId: string;
        };
        CaseAnswerView: {
            by: string | null;
            /** @enum {string} */
            kind: "declined" | "placed" | "postponed";
            on: string;
            text: string;
            until: string | null;
        };
        CaseDeadlineView: {
            finding: components["schemas"]["Finding"] | null;
            following: components["schemas"]["LaterMeetingView"] | null;
            lastDay: string | null;
            meeting: components["schemas"]["LaterMeetingView"] | null;
        };
        CaseDecisionView: {
            id: string;
            meetingId: string;
            on: string;
            /** @enum {string} */
            outcome: "adopted" | "fallen";
            text: string;
        };
        CaseFilesView: {
            bytesLeft: number;
            can: string[];
            caseId: string;
            files: components["schemas"]["CaseFileView"][];
            roomFor: number;
        };
        CaseFileView: {
            addedAt: string;
            addedBy: string | null;
            bytes: number;
            id: string;
            mediaType: string;
            name: string;
            pages: number | null;
            title: string;
            version: number;
        };
        CaseFollowUpView: {
            by: string;
            /** @enum {string} */
            kind: "awaits" | "closed";
            on: string;
            text: string;
            until: string | null;
        };
        CaseMeetingView: {
            number: number;
            startsAt: string;
            /** @enum {string} */
            state: "cancelled" | "closed" | "live" | "planned";
            year: number;
        };
        CasePlaceView: {
            meetingId: string;
            number: number;
            /** @enum {string|null} */
            outcome: "carriedOver" | "decided" | "treated" | null;
            startsAt: string;
            /** @enum {string} */
            state: "cancelled" | "closed" | "live" | "planned";
            year: number;
        };
        CaseRecordView: {
            answers: components["schemas"]["CaseAnswerView"][];
            ask: string | null;
            can: string[];
            case: components["schemas"]["CaseRowView"];
            decisions: components["schemas"]["CaseDecisionView"][];
            findings: components["schemas"]["Finding"][];
            followUps: components["schemas"]["CaseFollowUpView"][];
            goal: string | null;
            meetings: components["schemas"]["LaterMeetingView"][];
            places: components["schemas"]["CasePlaceView"][];
            tasks: components["schemas"]["MeetingTaskView"][];
            version: number;
            why: string | null;
        };
        CaseRegisterView: {
            can: string[];
            cases: components["schemas"]["CaseRowView"][];
            unanswered: components["schemas"]["CaseRowView"][];
            waiting: components["schemas"]["CaseRowView"][];
            year: number;
            years: number[];
        };
        CaseRowView: {
            caseId: string;
            caseNumber: string;
            closed: boolean;
            late: boolean;
            meeting: components["schemas"]["CasePlaceView"] | null;
            mine: boolean;
            raisedBy: string | null;
            raisedOn: string;
            standing: boolean;
            /** @enum {string} */
            status: "answered" | "carriedOver" | "decided" | "onAgenda" | "postponed" | "raised" | "treated" | "unplaced" | "withdrawn";
            title: string | null;
            /** @enum {string|null} */
            type: "advice" | "aob" | "decision" | "discussion" | "election" | "information" | "minutes" | null;
            until: string | null;
            waits: components["schemas"]["CaseWaitView"] | null;
        };
        CaseVersionDto: {
            version: number;
        };
        CaseView: {
            can: string[];
            caseId: string;
            caseNumber: string;
            closed: boolean;
            findings: components["schemas"]["Finding"][];
            goal: string | null;
            itemId: string;
            /** @enum {string} */
            mark: "changed" | "read" | "unread";
            meeting: components["schemas"]["CaseMeetingView"];
            meetingId: string;
            next: components["schemas"]["NextCaseView"] | null;
            paper: components["schemas"]["PaperView"] | null;
            title: string;
            /** @enum {string} */
            type: "advice" | "aob" | "decision" | "discussion" | "election" | "information" | "minutes";
        };
        CaseWaitView: {
            awaits: string | null;
            late: boolean;
            tasks: number;
            until: string | null;
        };
        CastDto: {
            envelope: string;
        };
        ChairingView: {
            /** @enum {string} */
            by: "deputyLeader" | "handover" | "leader" | "longestServing" | "nobody" | "panelPicks";
            endsAt: string;
            mayTake: components["schemas"]["RoomPersonView"][];
            pause: components["schemas"]["MeetingPauseView"] | null;
            pauses: components["schemas"]["MeetingPauseView"][];
            signals: components["schemas"]["SignalView"][];
            told: ("here" | "leaving" | "pause" | "remote")[];
        };
        ChangeCampaignDto: {
            deadline: string;
            /** @enum {string} */
            language: "en" | "nb" | "nn";
            plainText?: string | null;
            seatIds: string[];
            seeksAlternates: boolean;
            text: string;
            title: string;
            version: number;
        };
        ChangeCaseView: {
            caseId: string;
            caseNumber: string;
            meetingId: string | null;
            meetingOn: string | null;
        };
        ChangeDaysDto: {
            days: string[];
            /** Format: uuid */
            plannedId: string;
            version: number;
        };
        ChangeDecisionView: {
            against: number;
            blank: number;
            findings: components["schemas"]["Finding"][];
            for: number;
            on: string;
            /** @enum {string} */
            outcome: "adopted" | "fallen";
            text: string;
        };
        ChangedPartView: {
            after: string;
            before: string;
            /** @enum {string} */
            part: "addressee" | "assessment" | "background" | "consequence" | "impartiality" | "proposal" | "question" | "summary";
        };
        ChangeGlossaryWordDto: {
            formsEn: string;
            formsNb: string;
            formsNn: string;
            meaningEn: string;
            meaningLett: string;
            meaningNb: string;
            meaningNn: string;
            version: number;
            wordEn: string;
            wordNb: string;
            wordNn: string;
        };
        ChangeOrganisationDto: {
            contacts: components["schemas"]["OrganisationContactDto"][];
            /** @enum {string} */
            kind: "council" | "organisation" | "other";
            name: string;
            version: number;
        };
        ChangeRequestCampaignDto: {
            deadline: string;
            seatIds: string[];
            textEn?: string | null;
            textNb: string;
            textNn?: string | null;
            title: string;
            version: number;
        };
        ChangeStatementDto: {
            text: string;
            version: number;
        };
        ChangeTaskDto: {
            dueOn: string;
            /** Format: uuid */
            ownerId: string;
            text: string;
            version: number;
        };
        ChangeTextDto: {
            olderClosesOn?: string | null;
            texts: components["schemas"]["DeclarationTextsDto"];
            validFrom: string;
            version: number;
        };
        ChangeVersionDto: {
            version: number;
        };
        ChangeView: {
            alternates: number;
            alternatesNeeded: number;
            broken: components["schemas"]["Finding"][];
            closed: components["schemas"]["GapView"][];
            filled: number;
            mended: components["schemas"]["Finding"][];
            nextOfKin: number;
            opened: components["schemas"]["GapView"][];
            organisation: number;
            own: number;
            seats: number;
        };
        CheckPlacementsDto: {
            bases?: ("nextOfKin" | "organisation" | "own")[];
            fields?: string[];
            /** Format: uuid */
            personId?: string | null;
        };
        ChooseActorDto: {
            /** Format: uuid */
            personId: string;
        };
        ChooseDayDto: {
            day: string;
            /** Format: uuid */
            plannedId: string;
            version: number;
        };
        ClauseChangeView: {
            after: components["schemas"]["ClauseTextView"] | null;
            before: components["schemas"]["ClauseTextView"] | null;
            id: string;
        };
        ClauseDetailView: {
            enforced: boolean;
            heading: components["schemas"]["Words"];
            id: string;
            interpretations: string[];
            level: number;
            rules: components["schemas"]["ClauseRuleView"][];
            text: string;
        };
        ClauseRuleView: {
            /** @enum {string} */
            acts: "finding" | "refuses" | "warns";
            /** @enum {string} */
            force: "must" | "should";
            rule: string;
        };
        ClauseTextView: {
            heading: components["schemas"]["PlanWordsView"];
            text: string;
        };
        ClauseView: {
            heading: components["schemas"]["Words"];
            id: string;
            interpretations: string[];
            level: number;
            rules: components["schemas"]["ClauseRuleView"][];
            text: string;
        };
        CloseCaseDto: {
            /** @enum {string} */
            ground: "internal" | "obtained" | "personal" | "trade";
            reason: string;
            version: number;
        };
        CloseMeetingDto: {
            carry?: components["schemas"]["CarryOverDto"][];
            version: number;
        };
        CloseOlderDto: {
            olderClosesOn?: string | null;
            version: number;
        };
        CloseVoteDto: {
            objections?: number;
            reason?: string | null;
            version: number;
        };
        ClosingEventView: {
            closedAt: string;
            closedBy: string | null;
            /** @enum {string} */
            ground: "internal" | "obtained" | "personal" | "trade";
            law: string;
            openedAt: string | null;
            openedBy: string | null;
            openedReason: string | null;
            reason: string;
        };
        ClosingView: {
            can: string[];
            caseId: string;
            caseNumber: string;
            closed: boolean;
            finding: components["schemas"]["Finding"];
            /** @enum {string|null} */
            ground: "internal" | "obtained" | "personal" | "trade" | null;
            grounds: components["schemas"]["GroundView"][];
            history: components["schemas"]["ClosingEventView"][];
            law: string | null;
            version: number;
        };
        CodeRequestedView: {
            sent: boolean;
        };
        CodeSeenDto: {
            mine: boolean;
        };
        CodesView: {
            codes: string[];
        };
        CodeUseView: {
            at: string;
            id: string;
            /** @enum {string} */
            kind: "host" | "letter" | "recovery";
        };
        CodeWaitingView: {
            waiting: boolean;
        };
        ComingRemindersView: {
            /** @enum {string} */
            kind: "declaration" | "meeting" | "minutes" | "organisation" | "task";
            on: string;
            people: components["schemas"]["RemindedView"][];
        };
        CommentMinutesDto: {
            /** Format: uuid */
            entryId?: string;
            /** Format: uuid */
            itemId?: string;
            text?: string;
            wording?: string;
        };
        CompletedRecoveryView: {
            letter: components["schemas"]["LetterView"];
            pdf: string | null;
            recovery: components["schemas"]["RecoveryView"];
        };
        CompositionProofView: {
            clause: string;
            gaps: components["schemas"]["GapView"][];
            missing: ("nextOfKin" | "organisation" | "own")[];
            moves: components["schemas"]["MoveView"][];
            placements: components["schemas"]["PlacementView"][];
            possible: boolean;
            vacant: number;
        };
        ConfirmRecoveryDto: {
            /** @enum {string} */
            recognised: "call" | "meeting" | "video";
        };
        ConsentDto: {
            given: boolean;
        };
        ConsentView: {
            given: boolean;
            givenAt: string | null;
            /** @enum {string} */
            kind: "publishEmail" | "publishName" | "publishOffice" | "publishPortrait" | "shareEmail" | "shareSeat";
            withdrawnAt: string | null;
        };
        ContributionsView: {
            can: string[];
            caseId: string;
            contributions: components["schemas"]["ContributionView"][];
        };
        ContributionView: {
            author: string;
            changedAt: string | null;
            id: string;
            mine: boolean;
            text: string;
            version: number;
            writtenAt: string;
        };
        CoordinatorView: {
            email: string;
            name: string;
        };
        CorrectionView: {
            answer: string | null;
            answeredAt: string | null;
            askedAt: string;
            id: string;
            /** @enum {string|null} */
            outcome: "corrected" | "declined" | null;
            personId: string;
            personName: string;
            version: number;
            wish: string;
        };
        CountDto: {
            attempt: number;
            blank: number;
            no: number;
            spoiled: number;
            votes: components["schemas"]["CandidateCountDto"][];
        };
        CountedView: {
            /** @enum {string} */
            publish: "outcome" | "sums";
            votes: components["schemas"]["OptionSumView"][];
        };
        CreateOrganisationDto: {
            /** @enum {string} */
            kind: "council" | "organisation" | "other";
            name: string;
        };
        CreatePersonDto: {
            /** Format: email */
            email?: string | null;
            name: string;
        };
        CredentialView: {
            id: string;
            transports: string[];
        };
        CurrentItemDto: {
            /** Format: uuid */
            itemId: string;
            version: number;
        };
        CurrentPlaceView: {
            fieldId: string | null;
            /** @enum {string} */
            kind: "alternate" | "representative";
            seatNumber: number | null;
            to: string;
        };
        DataCopyDto: {
            /** @enum {string} */
            language?: "en" | "nb" | "nn";
        };
        DataCopyView: {
            expiresAt: string;
            fileName: string;
            id: string;
        };
        DataReadView: {
            at: string;
            byName: string;
            byRole: string | null;
            /** @enum {string} */
            how: "downloaded" | "exported" | "opened";
            id: string;
            meetingNumber: number | null;
            meetingYear: number | null;
            purpose: string;
            what: string;
        };
        DateLinkDto: {
            token: string;
        };
        DatePollView: {
            answered: number;
            asked: number;
            closesOn: string;
            endTime: string;
            meetings: components["schemas"]["PolledMeetingView"][];
            place: string;
            startTime: string;
            year: number;
        };
        DatesByLinkView: {
            firstName: string;
            poll: components["schemas"]["DatePollView"];
            stamp: string;
        };
        DayAnswerDto: {
            /** @enum {string} */
            answer: "ifNeeded" | "no" | "yes";
            /** Format: uuid */
            candidateId: string;
        };
        DayForecastView: {
            alternates: number;
            expected: number;
            fieldsMissing: string[];
            ifNeeded: number;
            needed: number;
            no: number;
            /** @enum {string} */
            outlook: "impossible" | "likely" | "safe" | "unsure";
            waiting: number;
            yes: number;
        };
        DayReasonView: {
            facts: {
                [key: string]: string | number;
            };
            kind: string;
        };
        DecisionRecordView: {
            alternates: number;
            basis: number;
            byChairsVote: boolean;
            can: string[];
            decision: components["schemas"]["RegisteredDecisionView"];
            findings: components["schemas"]["Finding"][];
            later: components["schemas"]["OtherDecisionView"][];
            recused: number;
            seats: number;
            settledBy: components["schemas"]["OtherDecisionView"] | null;
            settles: components["schemas"]["OtherDecisionView"][];
            statutesFrom: string | null;
            statutesName: string;
            supersededBy: components["schemas"]["OtherDecisionView"] | null;
            supersedes: components["schemas"]["OtherDecisionView"][];
            version: number;
        };
        DecisionRegisterView: {
            addressees: string[];
            clauses: string[];
            decisions: components["schemas"]["RegisteredDecisionView"][];
            goals: string[];
            page: number;
            pages: number;
            total: number;
            years: number[];
        };
        DecisionSubstitutionView: {
            alternate: string;
            forName: string | null;
        };
        DecisionView: {
            against: number;
            at: string;
            blank: number;
            byChairsVote: boolean;
            caseNumber: string;
            /** @enum {string|null} */
            chairChoice: "against" | "blank" | "for" | "none" | null;
            dissents: components["schemas"]["DissentView"][];
            findings: components["schemas"]["Finding"][];
            for: number;
            id: string;
            /** @enum {string} */
            kind: "alternative" | "amendment" | "main";
            /** @enum {string} */
            method: "consensus" | "count" | "openVote" | "rollCall" | "secret";
            /** @enum {string} */
            outcome: "adopted" | "fallen";
            present: string[];
            recused: string[];
            split: boolean;
            statutes: components["schemas"]["JudgedByView"];
            substitutions: components["schemas"]["DecisionSubstitutionView"][];
            text: string;
        };
        DeclarationCodeView: {
            code: string | null;
            sentTo: string | null;
        };
        DeclarationStatusView: {
            askedOn: string | null;
            hasAddress: boolean;
            hasScan: boolean;
            /** @enum {string} */
            kind: "alternate" | "guest" | "representative";
            mayRemind: boolean;
            /** @enum {string|null} */
            method: "code" | "paper" | "passkey" | null;
            name: string;
            personId: string;
            refusedOn: string | null;
            remindedOn: string | null;
            signatureId: string | null;
            signedOn: string | null;
            /** @enum {string} */
            state: "closed" | "older" | "refused" | "signed" | "unsigned";
            version: string | null;
        };
        DeclarationTextsDto: {
            en: components["schemas"]["DeclarationWordsDto"];
            nb: components["schemas"]["DeclarationWordsDto"];
            "nb-lett": components["schemas"]["DeclarationWordsDto"];
            nn: components["schemas"]["DeclarationWordsDto"];
        };
        DeclarationVersionView: {
            id: string;
            label: string;
            olderClosesOn: string | null;
            signatures: number;
            /** @enum {string} */
            state: "former" | "inForce" | "upcoming";
            texts: components["schemas"]["DeclarationTextsDto"];
            validFrom: string;
            version: number;
        };
        DeclarationView: {
            codeOnPage: boolean;
            confirmations: string[];
            former: components["schemas"]["FormerTextView"] | null;
            hash: string;
            hasPasskey: boolean;
            /** @enum {string} */
            language: "en" | "nb" | "nb-lett" | "nn";
            olderClosesOn: string | null;
            paragraphs: string[];
            refused: components["schemas"]["RefusedView"] | null;
            signed: components["schemas"]["SignedView"] | null;
            /** @enum {string} */
            standing: "closed" | "older" | "signed" | "unsigned";
            textId: string;
            title: string;
            version: string;
        };
        DeclarationWordsDto: {
            confirmations: string[];
            paragraphs: string[];
            title: string;
        };
        DemandMeetingDto: {
            reason: string;
        };
        DesignationView: {
            appointmentId: string;
            /** @enum {string} */
            basis: "nextOfKin" | "organisation" | "own";
            current: boolean;
            from: string;
            letterOn: string;
            letterOnRecord: boolean;
            name: string;
            personId: string;
            /** @enum {string|null} */
            requirement: "any" | "experience" | "organisation" | null;
            seatNumber: number | null;
            source: string;
            to: string;
        };
        DialInView: {
            code: string | null;
            number: string;
        };
        DissentDto: {
            text: string;
        };
        DissentersView: {
            decisionId: string;
            people: components["schemas"]["VoterView"][];
        };
        DissentView: {
            name: string | null;
            personId: string | null;
            text: string;
            version: number;
        };
        DoneErasureView: {
            doneAt: string;
            erased: number;
            kept: number;
        };
        DraftClauseDto: {
            heading: components["schemas"]["WordsDto"];
            id: string;
            text: string;
        };
        DraftClauseView: {
            heading: components["schemas"]["PlanWordsView"];
            id: string;
            text: string;
        };
        DraftFieldDto: {
            id: string;
            name: components["schemas"]["WordsDto"];
            seats: ("any" | "experience" | "organisation")[];
        };
        DraftFieldView: {
            id: string;
            name: components["schemas"]["PlanWordsView"];
            seats: ("any" | "experience" | "organisation")[];
        };
        DraftRevisionDto: {
            /** Format: uuid */
            baseId: string;
            fromDay?: string | null;
            plan: components["schemas"]["PlanDraftDto"];
            reason: string;
            title: string;
        };
        EditorialFixDto: {
            after: string;
            before: string;
            clause: string;
            /** @enum {string} */
            kind: "content" | "link" | "misprint" | "name";
            /** Format: uuid */
            statutesId: string;
        };
        EditorialFixView: {
            after: string;
            before: string;
            by: string;
            clause: string;
            id: string;
            /** @enum {string} */
            kind: "link" | "misprint" | "name";
            on: string;
        };
        ElectionAheadView: {
            /** @enum {string} */
            because: "seatEnds" | "termEnds" | "vacant";
            clash: boolean;
            elected: number;
            /** @enum {string} */
            kind: "byElection" | "ordinary" | "staggerRepair";
            max: number;
            mayStand: boolean;
            name: string | null;
            /** @enum {string} */
            office: "deputyLeader" | "leader";
            on: string;
            until: string;
        };
        ElectionCaseChoiceView: {
            caseId: string;
            label: string;
            title: string;
        };
        ElectionCaseView: {
            caseId: string;
            label: string;
            meeting: components["schemas"]["ElectionMeetingView"] | null;
        };
        ElectionMeetingChoiceView: {
            cases: components["schemas"]["ElectionCaseChoiceView"][];
            day: string;
            id: string;
            number: number;
            year: number;
        };
        ElectionMeetingView: {
            day: string;
            id: string;
            number: number;
            /** @enum {string} */
            state: "cancelled" | "closed" | "live" | "planned";
            year: number;
        };
        ElectionRowView: {
            asked: boolean;
            candidates: number;
            case: components["schemas"]["ElectionCaseView"];
            id: string;
            /** @enum {string} */
            kind: "byElection" | "ordinary" | "staggerRepair";
            /** @enum {string} */
            office: "deputyLeader" | "leader";
            /** @enum {string} */
            state: "aborted" | "held" | "open" | "prepared";
        };
        ElectionsView: {
            can: string[];
            elections: components["schemas"]["ElectionRowView"][];
        };
        ElectionTermView: {
            from: string;
            to: string;
        };
        ElectionView: {
            abortedBecause: string | null;
            asked: components["schemas"]["AskedView"][];
            byDecision: string | null;
            can: string[];
            candidates: components["schemas"]["CandidateView"][];
            case: components["schemas"]["ElectionCaseView"];
            choices: components["schemas"]["NomineeChoiceView"][];
            elected: components["schemas"]["OfficeTermView"] | null;
            findings: components["schemas"]["Finding"][];
            id: string;
            /** @enum {string} */
            kind: "byElection" | "ordinary" | "staggerRepair";
            /** @enum {string} */
            office: "deputyLeader" | "leader";
            own: components["schemas"]["OwnCandidacyView"] | null;
            /** @enum {string} */
            state: "aborted" | "held" | "open" | "prepared";
            statementMax: number;
            term: components["schemas"]["ElectionTermView"];
            version: number;
        };
        EndActingDto: {
            on: string;
            version: number;
        };
        EndAppointmentDto: {
            on: string;
            /** @enum {string} */
            reason: "basisLapsed" | "died" | "other" | "resigned" | "termEnded";
            thanks?: boolean;
            version: number;
        };
        EndPauseDto: {
            on: string;
            version: number;
        };
        EndTaskDto: {
            reason?: string | null;
            /** @enum {string} */
            state: "done" | "dropped" | "open";
            version: number;
        };
        EnteredChoiceDto: {
            /** @enum {string} */
            choice: "against" | "blank" | "for";
        };
        EnterSupportDto: {
            /** Format: uuid */
            personId: string;
        };
        EntryVersionsView: {
            versions: components["schemas"]["EntryVersionView"][];
        };
        EntryVersionView: {
            at: string;
            author: string;
            text: string;
            version: number;
        };
        ErasureItemView: {
            dueOn: string;
            name: string;
            /** @enum {string} */
            what: "contact" | "locked";
        };
        ErasureRunView: {
            firstBy: string | null;
            id: string;
            items: components["schemas"]["ErasureItemView"][];
            mayApprove: boolean;
            preparedAt: string;
            version: number;
        };
        ErasuresView: {
            ahead: components["schemas"]["ErasureItemView"][];
            done: components["schemas"]["DoneErasureView"][];
            run: components["schemas"]["ErasureRunView"] | null;
        };
        EvaluationsView: {
            meetings: components["schemas"]["EvaluationView"][];
            total: components["schemas"]["QuestionSumsView"][];
            year: number;
            years: number[];
        };
        EvaluationView: {
            answered: number | null;
            closesOn: string | null;
            meetingId: string;
            /** @enum {string} */
            mine: "answered" | "notAsked" | "waiting";
            number: number;
            questions: components["schemas"]["QuestionSumsView"][];
            startsAt: string;
            /** @enum {string} */
            state: "counting" | "none" | "open" | "shown" | "tooFew";
            year: number;
        };
        ExampleActorView: {
            name: string;
            note: string | null;
            personId: string;
            /** @enum {string} */
            role: "alternate" | "coordinator" | "deputyLeader" | "guest" | "leader" | "participant" | "representative";
        };
        ExpectedSubstitutionView: {
            alternateId: string;
            forPersonId: string;
            itemId: string | null;
        };
        ExtendDto: {
            minutes: number;
            version: number;
        };
        ExtendRequestDto: {
            dueOn: string;
            version: number;
        };
        ExtraMeetingView: {
            decidesAlone: boolean;
            demands: components["schemas"]["MeetingDemandView"][];
            finding: components["schemas"]["Finding"];
            mayCall: boolean;
            mayDemand: boolean;
        };
        FarewellView: {
            declarationSignedOn: string | null;
            died: boolean;
            keptUntil: components["schemas"]["KeptUntilView"][];
            name: string;
            officesLeft: components["schemas"]["OfficeLeftView"][];
            panelName: string;
            personId: string;
            served: components["schemas"]["ServedView"][];
            tasks: components["schemas"]["HandoverTaskView"][];
            to: string;
        };
        FieldChangeView: {
            after: components["schemas"]["FieldStateView"] | null;
            before: components["schemas"]["FieldStateView"] | null;
            id: string;
        };
        FieldErrorView: {
            constraint: string;
            field: string;
        };
        FieldNameView: {
            en: string;
            nb: string;
            nn: string;
        };
        FieldStateView: {
            name: components["schemas"]["PlanWordsView"];
            seats: ("any" | "experience" | "organisation")[];
        };
        FieldView: {
            id: string;
            name: components["schemas"]["Words"];
            seats: number;
        };
        FindDecisionsDto: {
            addressee?: string | null;
            clause?: string | null;
            goal?: string | null;
            /** @enum {string|null} */
            outcome?: "adopted" | "fallen" | null;
            page: number;
            words: string;
            year?: number | null;
        };
        Finding: {
            /** @enum {string} */
            acts: "finding" | "refuses" | "warns";
            clause: string;
            facts: {
                [key: string]: (string | number | boolean | (string | number)[]) | null;
            };
            /** @enum {string} */
            force: "must" | "should";
            interpretation?: components["schemas"]["InterpretationOutcome"];
            ok: boolean;
            remedy: string | null;
            rule: string;
        };
        FirstSignInView: {
            at: string;
            method: string;
        };
        FlagLapseDto: {
            since: string;
        };
        FollowCaseDto: {
            /** @enum {string} */
            kind: "awaits" | "closed";
            text: string;
            until?: string | null;
            version: number;
        };
        FollowUpView: {
            can: string[];
            cases: components["schemas"]["TaskCaseView"][];
            meetingId: string;
            number: number;
            owners: components["schemas"]["TaskOwnerView"][];
            tasks: components["schemas"]["MeetingTaskView"][];
            year: number;
        };
        ForecastBarView: {
            foreseen: boolean;
            from: string;
            name: string;
            to: string;
        };
        ForecastEventView: {
            askFrom: string | null;
            /** @enum {string|null} */
            because: "seatEnds" | "termEnds" | "vacant" | null;
            /** @enum {string|null} */
            by: "terms" | "years" | null;
            clash: boolean;
            clause: string;
            count: number | null;
            decideBy: string | null;
            estimated: boolean;
            fieldId: string | null;
            goesOn: boolean;
            /** @enum {string} */
            kind: "alternateEnds" | "alternates" | "blend" | "fieldQuota" | "officeDue" | "quorum" | "seatVacant" | "termEnds";
            late: boolean;
            mayGoOn: boolean;
            missing: ("nextOfKin" | "organisation" | "own")[];
            name: string | null;
            needed: number | null;
            /** @enum {string|null} */
            office: "deputyLeader" | "leader" | null;
            on: string;
            personId: string | null;
            /** @enum {string|null} */
            requirement: "any" | "experience" | "organisation" | null;
            seat: number | null;
            startBy: string | null;
        };
        ForecastFieldNameView: {
            en: string;
            nb: string;
            nn: string;
        };
        ForecastFieldView: {
            id: string;
            name: components["schemas"]["ForecastFieldNameView"];
        };
        ForecastLaneView: {
            bars: components["schemas"]["ForecastBarView"][];
            fieldId: string | null;
            seat: number;
        };
        ForecastView: {
            events: components["schemas"]["ForecastEventView"][];
            fields: components["schemas"]["ForecastFieldView"][];
            lanes: components["schemas"]["ForecastLaneView"][];
            maxTerms: number;
            maxYears: number;
            reaches: components["schemas"]["ReachView"][];
            recruiting: components["schemas"]["RecruitingView"];
            /** @enum {string} */
            renewing: "everyone" | "nobody";
            today: string;
            until: string;
        };
        FormerTextView: {
            confirmations: string[];
            paragraphs: string[];
            title: string;
            version: string;
        };
        GapSeatView: {
            fieldId: string | null;
            filled: boolean;
            number: number;
            /** @enum {string} */
            requirement: "any" | "experience" | "organisation";
            seatId: string;
        };
        GapView: {
            people: number;
            profiles: components["schemas"]["ProfileView"][];
            seats: number[];
        };
        GlossaryView: {
            can: string[];
            words: components["schemas"]["GlossaryWordView"][];
        };
        GlossaryWordDto: {
            formsEn: string;
            formsNb: string;
            formsNn: string;
            meaningEn: string;
            meaningLett: string;
            meaningNb: string;
            meaningNn: string;
            wordEn: string;
            wordNb: string;
            wordNn: string;
        };
        GlossaryWordView: {
            formsEn: string;
            formsNb: string;
            formsNn: string;
            id: string;
            meaningEn: string;
            meaningLett: string;
            meaningNb: string;
            meaningNn: string;
            version: number;
            wordEn: string;
            wordNb: string;
            wordNn: string;
        };
        GoalView: {
            id: string;
            text: string;
        };
        GroundView: {
            binds: boolean;
            law: string;
            /** @enum {string} */
            name: "internal" | "obtained" | "personal" | "trade";
        };
        GuardianView: {
            consentedOn: string | null;
            fullAgeOn: string | null;
            guardianUnder: number;
            recorded: boolean;
            version: number;
        };
        GuestView: {
            from: string;
            id: string;
            invitedTo: string;
            name: string;
            personId: string;
            to: string;
        };
        HandOverDto: {
            /** Format: uuid */
            personId?: string | null;
        };
        HandoverTaskView: {
            id: string;
            task: string;
            toName: string | null;
            toPersonId: string | null;
            version: number;
        };
        HeldView: {
            atHand: boolean;
            can: string[];
            electionId: string;
            meetingId: string | null;
            next: components["schemas"]["NextRoundView"] | null;
            quorum: components["schemas"]["Finding"] | null;
            rounds: components["schemas"]["RoundView"][];
            witnesses: components["schemas"]["RoundPersonView"][];
        };
        HolderView: {
            appointmentId: string;
            awayTo: string | null;
            /** @enum {string} */
            basis: "nextOfKin" | "organisation" | "own";
            fieldId: string | null;
            from: string;
            lapsedSince: string | null;
            name: string;
            /** @enum {string|null} */
            office: "deputyLeader" | "leader" | null;
            organisation: string | null;
            otherField: string | null;
            personId: string;
            terms: components["schemas"]["TermsView"];
            to: string;
            version: number;
        };
        HomeCaseView: {
            caseId: string;
            caseNumber: string;
            hidden: boolean;
            readingMinutes: number | null;
            title: string;
        };
        HomeMeetingView: {
            cases: components["schemas"]["HomeCaseView"][];
            endsAt: string;
            id: string;
            /** @enum {string} */
            mode: "both" | "remote" | "room";
            number: number;
            place: string;
            startsAt: string;
            /** @enum {string} */
            state: "cancelled" | "closed" | "live" | "planned";
            year: number;
        };
        HomeView: {
            nextMeeting: components["schemas"]["HomeMeetingView"] | null;
            tasks: components["schemas"]["TaskView"][];
            wheel: components["schemas"]["WheelView"] | null;
        };
        HostOpeningView: {
            at: string;
            usedAt: string | null;
        };
        ImportCountsView: {
            appointments: number;
            known: number;
            offices: number;
            organisations: number;
            people: number;
        };
        ImportDoneView: {
            counts: components["schemas"]["ImportCountsView"];
        };
        ImportFaultView: {
            code: string;
            /** @enum {string|null} */
            column: "basis" | "electedOn" | "electionKind" | "email" | "endReason" | "field" | "firstName" | "from" | "lastName" | "letter" | "name" | "organisation" | "otherField" | "role" | "seat" | "source" | "termUntil" | "track" | "trackOn" | "until" | null;
            finding: components["schemas"]["Finding"] | null;
            other: string | null;
            otherLine: number | null;
        };
        ImportLineDto: {
            cells: string[];
            line: number;
        };
        ImportLineView: {
            faults: components["schemas"]["ImportFaultView"][];
            findings: components["schemas"]["Finding"][];
            known: boolean;
            line: number;
            name: string;
            personKnown: boolean;
            /** @enum {string} */
            tells: "appointment" | "office" | "person";
        };
        ImportListDto: {
            columns: ("basis" | "electedOn" | "electionKind" | "email" | "endReason" | "field" | "firstName" | "from" | "lastName" | "letter" | "name" | "organisation" | "otherField" | "role" | "seat" | "source" | "termUntil" | "track" | "trackOn" | "until")[];
            lines: components["schemas"]["ImportLineDto"][];
            reason?: string | null;
        };
        ImportPreviewView: {
            counts: components["schemas"]["ImportCountsView"];
            faulty: number;
            lines: components["schemas"]["ImportLineView"][];
            organisations: components["schemas"]["NewOrganisationView"][];
        };
        ImportRowView: {
            cells: string[];
            line: number;
        };
        ImportTableView: {
            encoding: string | null;
            /** @enum {string} */
            format: "csv" | "xlsx";
            guesses: ("basis" | "electedOn" | "electionKind" | "email" | "endReason" | "field" | "firstName" | "from" | "lastName" | "letter" | "name" | "organisation" | "otherField" | "role" | "seat" | "source" | "termUntil" | "track" | "trackOn" | "until" | null)[];
            headings: string[];
            otherSheets: number;
            rows: components["schemas"]["ImportRowView"][];
            separator: string | null;
            sheet: string | null;
        };
        InnerEnvelopesView: {
            envelopes: string[];
        };
        InputView: {
            at: string;
            finding: components["schemas"]["Finding"];
            id: string;
            proposalId: string | null;
            text: string;
        };
        InstallDto: {
            clusterName?: string;
            /** Format: email */
            coordinatorEmail?: string;
            coordinatorName?: string;
            /** @enum {string} */
            kind: "example" | "own";
            panelName?: string;
        };
        InterpretationOutcome: {
            id: string;
            option: string;
            otherFacts?: {
                [key: string]: (string | number | boolean) | null;
            };
            otherOk?: boolean;
            otherOption?: string;
        };
        InterpretationView: {
            clause: string;
            decidedBy: string | null;
            decidedOn: string | null;
            entrenched: boolean;
            id: string;
            isDefault: boolean;
            option: string;
            options: string[];
        };
        InvitationView: {
            accountId: string;
        };
        InviteDto: {
            /** Format: email */
            email: string;
            /** Format: uuid */
            personId: string;
        };
        ItemRoomView: {
            pausedMs: number;
            questions: components["schemas"]["RecusalQuestionView"][];
            stepIn: components["schemas"]["StepInView"][];
        };
        ItemVotesView: {
            aborted: components["schemas"]["AbortedVoteView"][];
            callList: components["schemas"]["VoterView"][];
            dissenters: components["schemas"]["DissentersView"][];
            inputs: components["schemas"]["InputView"][];
            late: boolean;
            mayDissent: string[];
            maySuggest: boolean;
            named: components["schemas"]["NamedVoteView"][];
            open: components["schemas"]["OpenVoteView"] | null;
            secret: components["schemas"]["SecretVoteView"] | null;
            splitAdvice: boolean;
            tellers: components["schemas"]["VoterView"][];
            weighing: components["schemas"]["WeighingView"] | null;
        };
        JudgedByView: {
            inForceFrom: string | null;
            name: string;
        };
        KeptUntilView: {
            until: string | null;
            /** @enum {string} */
            what: "accessNeeds" | "contact" | "declaration" | "service";
        };
        KnownRecusalDto: {
            /** Format: uuid */
            itemId: string;
        };
        LapseStepView: {
            /** @enum {string|null} */
            askedBy: "mail" | "otherwise" | null;
            askedOn: string | null;
            decidedOn: string | null;
            id: string;
            /** @enum {string|null} */
            outcome: "confirmed" | "ends" | "stays" | null;
            reference: string | null;
            since: string;
            version: number;
        };
        LapseView: {
            appointmentId: string;
            decideBy: string | null;
            finding: components["schemas"]["Finding"] | null;
            from: string;
            lapse: components["schemas"]["LapseStepView"] | null;
            name: string;
            organisation: string | null;
            personId: string;
            seatNumber: number | null;
            to: string;
        };
        LaterDecisionView: {
            caseNumber: string;
            id: string;
            text: string;
        };
        LaterMeetingView: {
            meetingId: string;
            number: number;
            startsAt: string;
            year: number;
        };
        LetterDto: {
            /** @enum {string} */
            language?: "en" | "nb" | "nn";
            /** Format: uuid */
            personId: string;
        };
        LetterPreviewView: {
            body: string;
            /** @enum {string} */
            language: "en" | "nb" | "nn";
            subject: string;
        };
        LetterView: {
            createdAt: string;
            expiresAt: string;
            id: string;
            /** @enum {string} */
            kind: "host" | "letter" | "recovery";
            name: string;
            personId: string;
            /** @enum {string} */
            state: "expired" | "reported" | "used" | "waiting" | "withdrawn";
            usedAt: string | null;
        };
        ListFileDto: {
            /** @enum {string} */
            format: "csv" | "xlsx";
            /** @enum {string} */
            language?: "en" | "nb" | "nn";
        };
        LiveItemView: {
            caseId: string;
            caseNumber: string;
            closed: boolean;
            decisions: components["schemas"]["DecisionView"][];
            decisionsText: string | null;
            entries: components["schemas"]["MinutesEntryView"][] | null;
            extraMinutes: number;
            finishedAt: string | null;
            hidden: boolean;
            id: string;
            law: string | null;
            minutes: number;
            plannedAt: string;
            proposals: components["schemas"]["ProposalView"][];
            quorum: components["schemas"]["QuorumView"];
            recusals: components["schemas"]["RecusalView"][];
            room: components["schemas"]["ItemRoomView"];
            startedAt: string | null;
            /** @enum {string} */
            state: "current" | "done" | "pending";
            statements: components["schemas"]["SaidInRoomView"][];
            tasks: components["schemas"]["MeetingTaskView"][];
            title: string;
            /** @enum {string} */
            type: "advice" | "aob" | "decision" | "discussion" | "election" | "information" | "minutes";
            version: number;
            votes: components["schemas"]["ItemVotesView"];
        };
        LiveView: {
            can: string[];
            chair: components["schemas"]["PersonNameView"] | null;
            chairing: components["schemas"]["ChairingView"];
            currentItemId: string | null;
            expected: components["schemas"]["ExpectedSubstitutionView"][];
            id: string;
            items: components["schemas"]["LiveItemView"][];
            now: string;
            number: number;
            presences: components["schemas"]["PresenceView"][];
            startsAt: string;
            /** @enum {string} */
            state: "cancelled" | "closed" | "live" | "planned";
            version: number;
            year: number;
        };
        LostReferenceView: {
            clause: string;
            to: string;
        };
        LotView: {
            between: string[];
            commitment: string;
            digest: string | null;
            drawn: string | null;
            secret: string | null;
            witnesses: components["schemas"]["TellerView"][];
            words: string[];
        };
        LotWordDto: {
            word: string;
        };
        MadeLetterView: {
            letter: components["schemas"]["LetterView"];
            pdf: string | null;
        };
        MadeRequestLetterView: {
            address: string | null;
            docx: string | null;
            fileName: string;
            pdf: string | null;
        };
        MailChoiceDto: {
            wanted: boolean;
        };
        MailChoiceView: {
            /** @enum {string|null} */
            duty: "access" | "asked" | "security" | "statutes" | null;
            /** @enum {string} */
            kind: "alternate-call" | "application-answer" | "application-link" | "application-sent" | "audit-anchor" | "basis-question" | "case-answer" | "date-poll" | "dates-chosen" | "declaration-code" | "declaration-copy" | "declaration-notice" | "factors" | "invitation" | "meeting-change" | "meeting-notice" | "meeting-reminder" | "membership-thanks" | "minutes-reminder" | "minutes-review" | "nomination-answer" | "nomination-receipt" | "nominee-notice" | "organisation-request" | "proof-code" | "quorum-warning" | "sign-in-code" | "sign-in-notice" | "task-reminder" | "written-procedure";
            wanted: boolean;
        };
        MailFailureView: {
            address: string;
            code: string;
            personId: string;
            since: string;
        };
        MailTextKindView: {
            fields: string[];
            kind: string;
            required: string[];
            texts: components["schemas"]["MailTextView"][];
        };
        MailTextView: {
            body: string;
            changedAt: string | null;
            kept: string[];
            /** @enum {string} */
            language: "en" | "nb" | "nn";
            subject: string;
            version: number;
        };
        MakeYearPlanDto: {
            endTime: string;
            /** @enum {string} */
            mode: "both" | "remote" | "room";
            place: string;
            /** @enum {string} */
            region: "agder" | "akershus" | "buskerud" | "finnmark" | "innlandet" | "moreOgRomsdal" | "nordland" | "oslo" | "ostfold" | "rogaland" | "telemark" | "troms" | "trondelag" | "vestfold" | "vestland";
            startTime: string;
            steeringDays: string[];
            year: number;
        };
        MarkDecisionDto: {
            addressee?: string | null;
            /** Format: uuid */
            supersededBy?: string | null;
            version: number;
        };
        MarkReadDto: {
            read: boolean;
        };
        MayStandView: {
            deputyLeader: number;
            endsInside: ("deputyLeader" | "leader")[];
            leader: number;
            name: string;
            personId: string;
            seatUntil: string;
        };
        MeetingAnswersView: {
            coming: string[];
            forecast: components["schemas"]["AttendanceForecastView"] | null;
            own: components["schemas"]["OwnAnswerView"];
            recusable: components["schemas"]["RecusableCaseView"][];
        };
        MeetingChangeView: {
            changedAt: string;
            endsAt: string;
            /** @enum {string} */
            kind: "cancelled" | "moved";
            /** @enum {string} */
            mode: "both" | "remote" | "room";
            place: string;
            reason: string;
            startsAt: string;
        };
        MeetingDaysView: {
            executiveCommittee: string;
            notice: string;
            papers: string;
        };
        MeetingDemandView: {
            demandedOn: string;
            id: string;
            mine: boolean;
            name: string;
            reason: string;
            version: number;
        };
        MeetingNeedsByLinkDto: {
            consent: boolean;
            stamp: string;
            text: string;
            token: string;
        };
        MeetingNeedsDto: {
            consent: boolean;
            text: string;
        };
        MeetingPauseView: {
            endedAt: string | null;
            id: string;
            minutes: number;
            startedAt: string;
        };
        MeetingPlaceView: {
            dialIn: components["schemas"]["DialInView"] | null;
            interpreter: string | null;
            invited: boolean;
            joinLink: string | null;
            supportPerson: string | null;
        };
        MeetingRowView: {
            cases: number;
            decisions: number;
            endsAt: string;
            id: string;
            /** @enum {string} */
            mode: "both" | "remote" | "room";
            number: number;
            place: string;
            startsAt: string;
            /** @enum {string} */
            state: "cancelled" | "closed" | "live" | "planned";
            version: number;
            year: number;
        };
        MeetingsView: {
            findings: components["schemas"]["Finding"][];
            meetings: components["schemas"]["MeetingRowView"][];
            year: number;
            years: number[];
        };
        MeetingTaskView: {
            can: string[];
            caseId: string;
            caseNumber: string;
            dueOn: string;
            endedOn: string | null;
            id: string;
            itemId: string;
            late: boolean;
            owner: components["schemas"]["TaskOwnerView"];
            reason: string | null;
            /** @enum {string} */
            state: "done" | "dropped" | "open";
            text: string;
            version: number;
        };
        MeetingView: {
            access: components["schemas"]["MeetingPlaceView"];
            agenda: components["schemas"]["AgendaItemView"][];
            announced: boolean;
            can: string[];
            changes: components["schemas"]["MeetingChangeView"][];
            endsAt: string;
            extra: components["schemas"]["CalledExtraView"] | null;
            findings: components["schemas"]["Finding"][];
            id: string;
            later: components["schemas"]["LaterMeetingView"][];
            minutesAvailable: number;
            minutesPlanned: number;
            /** @enum {string} */
            mode: "both" | "remote" | "room";
            number: number;
            place: string;
            startsAt: string;
            /** @enum {string} */
            state: "cancelled" | "closed" | "live" | "planned";
            version: number;
            year: number;
        };
        MeetingWaysView: {
            dialIn: components["schemas"]["DialInView"] | null;
            joinLink: string | null;
        };
        MemberNameView: {
            name: string;
            personId: string;
        };
        MeterView: {
            basis: number;
            finding: components["schemas"]["Finding"];
            needed: number;
            option: string;
            other: components["schemas"]["OtherNeedView"] | null;
            yes: number;
        };
        MinutesAbsentView: {
            name: string | null;
            role: string;
        };
        MinutesAddendumView: {
            caseNumber: string | null;
            document: components["schemas"]["SealedMinutesView"] | null;
            /** @enum {string} */
            kind: "decided" | "editorial";
            number: number;
            reason: string;
            text: string;
            writtenAt: string;
        };
        MinutesApprovalView: {
            caseNumber: string;
            decidedAt: string;
            meetingId: string;
            number: number;
            text: string;
            year: number;
        };
        MinutesCaseView: {
            caseNumber: string;
            closed: boolean;
            itemId: string;
        };
        MinutesCommentView: {
            answer: string | null;
            author: string;
            entryId: string | null;
            id: string;
            itemId: string | null;
            mine: boolean;
            quoted: string | null;
            /** @enum {string} */
            state: "answered" | "open" | "taken";
            text: string | null;
            version: number;
            wording: string | null;
            writtenAt: string;
        };
        MinutesElectionLineView: {
            inPublic: string;
            text: string;
        };
        MinutesEntryView: {
            at: string;
            author: string;
            id: string;
            released: boolean;
            text: string;
            version: number;
        };
        MinutesHandoverView: {
            from: string;
            picked: boolean;
            to: string;
            until: string | null;
        };
        MinutesInputView: {
            at: string;
            finding: components["schemas"]["Finding"];
            text: string;
        };
        MinutesItemView: {
            caseNumber: string;
            decisions: components["schemas"]["DecisionView"][];
            elections: components["schemas"]["MinutesElectionLineView"][];
            entries: components["schemas"]["MinutesParagraphView"][];
            exempt: boolean;
            id: string;
            inputs: components["schemas"]["MinutesInputView"][];
            questions: components["schemas"]["MinutesQuestionView"][];
            recused: string[];
            recusedCount: number;
            tasks: components["schemas"]["MinutesTaskView"][];
            title: string;
            /** @enum {string} */
            type: "advice" | "aob" | "decision" | "discussion" | "election" | "information" | "minutes";
        };
        MinutesLifeView: {
            addenda: components["schemas"]["MinutesAddendumView"][];
            answered: number;
            approval: components["schemas"]["MinutesApprovalView"] | null;
            approvalCase: components["schemas"]["ApprovalCaseView"] | null;
            approvedAt: string | null;
            asked: number;
            can: string[];
            cases: components["schemas"]["MinutesCaseView"][];
            comments: components["schemas"]["MinutesCommentView"][];
            decisions: components["schemas"]["LaterDecisionView"][];
            draftDue: string;
            findings: components["schemas"]["Finding"][];
            meetingId: string;
            mentions: {
                all: number;
                waiting: number;
            };
            mine: {
                asked: boolean;
                fineAt: string | null;
            };
            number: number;
            objectionsDue: string;
            publishedAt: string | null;
            readers: components["schemas"]["MinutesReaderView"][];
            readyAt: string | null;
            recipients: string[];
            sealed: components["schemas"]["SealedMinutesView"][];
            sentAt: string | null;
            /** @enum {string} */
            state: "approved" | "published" | "ready" | "review" | "writing";
            version: number;
            wishes: components["schemas"]["MinutesWishView"][];
            year: number;
        };
        MinutesMentionsView: {
            meetingId: string;
            mentions: components["schemas"]["MinutesMentionView"][];
            number: number;
            /** @enum {string} */
            state: "approved" | "published" | "ready" | "review" | "writing";
            year: number;
        };
        MinutesMentionView: {
            caseNumber: string;
            /** @enum {string|null} */
            choice: "change" | "named" | "someone" | null;
            hash: string;
            sentence: string;
            wish: string | null;
            without: string;
        };
        MinutesParagraphView: {
            at: string;
            id: string;
            panelOnly: boolean;
            text: string;
        };
        MinutesPauseView: {
            from: string;
            to: string;
        };
        MinutesPresentView: {
            name: string | null;
            note: string | null;
            role: string;
        };
        MinutesQuestionView: {
            against: number;
            allTakePart: boolean;
            /** @enum {string} */
            answer: "no" | "yes";
            for: number;
            /** @enum {string|null} */
            ground: "interest" | "role" | "tie" | null;
            /** @enum {string} */
            method: "consensus" | "count";
            name: string;
            voters: number;
        };
        MinutesReaderView: {
            comments: number;
            fineAt: string | null;
            name: string;
        };
        MinutesTaskView: {
            dueOn: string;
            owner: string;
            text: string;
        };
        MinutesVersionDto: {
            version: number;
        };
        MinutesView: {
            absent: components["schemas"]["MinutesAbsentView"][];
            /** @enum {string} */
            audience: "panel" | "public";
            chair: string | null;
            closedAt: string | null;
            endsAt: string;
            handovers: components["schemas"]["MinutesHandoverView"][];
            items: components["schemas"]["MinutesItemView"][];
            /** @enum {string} */
            language: "en" | "nb" | "nn";
            meetingId: string;
            minuteTaker: string | null;
            number: number;
            openedAt: string | null;
            pauses: components["schemas"]["MinutesPauseView"][];
            place: string;
            present: components["schemas"]["MinutesPresentView"][];
            presentSummary: string;
            startsAt: string;
            /** @enum {string} */
            state: "cancelled" | "closed" | "live" | "planned";
            statutesName: string;
            title: string;
            year: number;
        };
        MinutesWishView: {
            name: string;
            sentence: string;
            wish: string;
        };
        MissingAssuranceView: {
            /** @enum {number} */
            needed: 2 | 3;
            ways: string[];
        };
        MissingSeatsView: {
            count: number;
            field: components["schemas"]["PlanWordsView"] | null;
            /** @enum {string} */
            requirement: "any" | "experience" | "organisation";
        };
        MixDto: {
            inner: string[];
            refused: number;
        };
        MoveAgendaItemDto: {
            /** @enum {string} */
            direction?: "down" | "up";
            place?: number;
            version: number;
        };
        MoveFileDto: {
            /** @enum {string} */
            direction: "down" | "up";
            version: number;
        };
        MoveMeetingDto: {
            dialInCode?: string | null;
            dialInNumber?: string | null;
            endsAt: string;
            interpreter?: string | null;
            joinLink?: string | null;
            /** @enum {string} */
            mode: "both" | "remote" | "room";
            place: string;
            reason: string;
            startsAt: string;
            supportPerson?: string | null;
            version: number;
        };
        MoveProposalDto: {
            /** @enum {string} */
            direction: "earlier" | "later";
            version: number;
        };
        MoveView: {
            from: number;
            name: string;
            personId: string;
            stillToFind: number;
            to: number;
        };
        NamedChoiceView: {
            /** @enum {string|null} */
            choice: "against" | "blank" | "for" | null;
            counted: boolean;
            name: string;
            onBehalf: boolean;
        };
        NamedView: {
            bases: ("nextOfKin" | "organisation" | "own")[];
            email: string | null;
            fields: string[];
            name: string;
        };
        NamedVoteView: {
            choices: components["schemas"]["NamedChoiceView"][];
            decisionId: string;
        };
        NeedView: {
            basis: number;
            needed: number;
            option: string;
        };
        NewMeetingDto: {
            dialInCode?: string | null;
            dialInNumber?: string | null;
            endsAt: string;
            interpreter?: string | null;
            joinLink?: string | null;
            /** @enum {string} */
            mode: "both" | "remote" | "room";
            place: string;
            startsAt: string;
            supportPerson?: string | null;
            /** Format: uuid */
            templateId?: string | null;
        };
        NewOrganisationView: {
            /** @enum {string} */
            kind: "council" | "organisation" | "other";
            name: string;
        };
        NewPasskeyView: {
            challenge: string;
            credentials: components["schemas"]["CredentialView"][];
            displayName: string;
            rpId: string;
            rpName: string;
            userId: string;
            userName: string;
        };
        NewRecoveryCodesView: {
            codes: string[] | null;
            ways: components["schemas"]["WaysInView"];
        };
        NextCaseView: {
            caseId: string;
            hidden: boolean;
            title: string;
        };
        NextRoundView: {
            candidates: components["schemas"]["RoundPersonView"][];
            findings: components["schemas"]["Finding"][];
            methods: ("acclamation" | "envelope" | "hands" | "paper")[];
            number: number;
            tellers: components["schemas"]["RoundPersonView"][];
        };
        NobodyAnswerView: {
            /** @enum {string} */
            answer: "no" | "yes";
            /** @enum {string} */
            as: "deputyLeader" | "incumbent";
            name: string;
        };
        NobodyAskedView: {
            /** @enum {string} */
            as: "deputyLeader" | "incumbent";
            name: string;
            personId: string;
        };
        NobodyRecordView: {
            actingName: string | null;
            answers: components["schemas"]["NobodyAnswerView"][];
            asked: components["schemas"]["NobodyAskedView"] | null;
            findings: components["schemas"]["Finding"][];
            from: string;
            on: string;
            /** @enum {string|null} */
            settledBy: "deputyLeader" | "incumbent" | "longestServing" | null;
            version: number;
        };
        NobodyView: {
            can: string[];
            electionId: string;
            record: components["schemas"]["NobodyRecordView"] | null;
        };
        NominateDto: {
            agreed: boolean;
            bases: ("nextOfKin" | "organisation" | "own")[];
            /** Format: email */
            email?: string | null;
            fields: string[];
            name: string;
            phone?: string | null;
            token: string;
        };
        NominateForOfficeDto: {
            /** Format: uuid */
            personId: string;
        };
        NominationLinkDto: {
            token: string;
        };
        NomineeChoiceView: {
            findings: components["schemas"]["Finding"][];
            name: string;
            ok: boolean;
            personId: string;
        };
        NomineesView: {
            comparable: boolean;
            decision: components["schemas"]["AdmissionCaseView"] | null;
            nominees: components["schemas"]["NomineeView"][];
            seats: components["schemas"]["GapSeatView"][];
            withoutLetter: number;
        };
        NomineeView: {
            bases: ("nextOfKin" | "organisation" | "own")[];
            designatedOn: string;
            fields: string[];
            fits: number[];
            id: string;
            organisation: string;
            organisationId: string;
            personId: string | null;
            place: number;
            /** @enum {string} */
            state: "admitted" | "given" | "notChosen" | "proposed";
            told: boolean;
        };
        NoteStatementDto: {
            /** Format: uuid */
            personId: string;
            text: string;
        };
        NoticePersonView: {
            /** @enum {string|null} */
            answer: "no" | "online" | "present" | null;
            answeredAt: string | null;
            /** @enum {string} */
            channel: "letter" | "mail" | "none";
            hasLink: boolean;
            /** @enum {string|null} */
            how: "behalf" | "link" | "signedIn" | null;
            letterIsChoice: boolean;
            name: string;
            needsWritten: boolean | null;
            personId: string;
            /** @enum {string} */
            role: "alternate" | "coordinator" | "representative";
            /** @enum {string|null} */
            seat: "asking" | "covered" | "exhausted" | null;
        };
        NoticePreviewView: {
            body: string;
            /** @enum {string} */
            language: "en" | "nb" | "nn";
            subject: string;
        };
        NoticeView: {
            answerBy: string;
            calendar: string;
            calls: components["schemas"]["CallView"][];
            can: string[];
            endsAt: string;
            findings: components["schemas"]["Finding"][];
            forecast: components["schemas"]["AttendanceForecastView"] | null;
            leavesAt: string | null;
            meetingId: string;
            /** @enum {string} */
            mode: "both" | "remote" | "room";
            number: number;
            outdated: boolean;
            people: components["schemas"]["NoticePersonView"][];
            place: string;
            previews: components["schemas"]["NoticePreviewView"][];
            sent: components["schemas"]["SentNoticeView"][];
            startsAt: string;
            /** @enum {string} */
            state: "cancelled" | "closed" | "live" | "planned";
            year: number;
        };
        NumberBoundsView: {
            clause: string;
            id: string;
            max: number;
            min: number;
        };
        NumberChangeView: {
            after: number;
            before: number;
            clause: string;
            id: string;
        };
        Object: Record<string, never>;
        OfficeBarView: {
            foreseen: boolean;
            from: string;
            name: string | null;
            /** @enum {string} */
            office: "deputyLeader" | "leader";
            to: string;
        };
        OfficeDueView: {
            /** @enum {string} */
            office: "deputyLeader" | "leader";
            on: string;
        };
        OfficeLeftView: {
            /** @enum {string} */
            office: "deputyLeader" | "leader";
            to: string;
        };
        OfficeLimitsView: {
            maxElections: number;
            years: number;
        };
        OfficesCalendarView: {
            bars: components["schemas"]["OfficeBarView"][];
            elections: components["schemas"]["ElectionAheadView"][];
            findings: components["schemas"]["Finding"][];
            max: number;
            people: components["schemas"]["MayStandView"][];
            remedies: components["schemas"]["StaggerRemedyView"][];
            to: string;
            today: string;
        };
        OfficesView: {
            acting: components["schemas"]["ActingOfficeView"][];
            current: components["schemas"]["OfficeTermView"][];
            due: components["schemas"]["OfficeDueView"][];
            findings: components["schemas"]["Finding"][];
            history: components["schemas"]["OfficeTermView"][];
            limits: components["schemas"]["OfficeLimitsView"];
        };
        OfficeTermView: {
            beforeInstallation: boolean;
            countsAs: number | null;
            electedOn: string;
            from: string;
            id: string;
            /** @enum {string} */
            kind: "byElection" | "ordinary" | "staggerRepair";
            name: string;
            /** @enum {string} */
            office: "deputyLeader" | "leader";
            personId: string;
            source: string;
            to: string;
        };
        OpenAccessNeedsDto: {
            /** Format: uuid */
            meetingId?: string;
            /** @enum {string} */
            purpose: "conversation" | "meeting" | "travel";
        };
        OpenApplicantDto: {
            /** @enum {string} */
            purpose: "answer" | "compare" | "interview";
        };
        OpenCallRowView: {
            deadline: string;
            id: string;
            /** @enum {string} */
            language: "en" | "nb" | "nn";
            title: string;
        };
        OpenCallView: {
            deadline: string;
            fields: components["schemas"]["CallFieldView"][];
            guardianUnder: number;
            id: string;
            /** @enum {string} */
            language: "en" | "nb" | "nn";
            minimumAge: number;
            open: boolean;
            plainText: string | null;
            seeksAlternates: boolean;
            sought: components["schemas"]["SoughtPlaceView"][];
            text: string;
            title: string;
        };
        OpenCaseDto: {
            reason: string;
            version: number;
        };
        OpenedApplicantView: {
            email: string;
            experience: string;
            name: string;
            phone: string;
            place: number;
            why: string;
        };
        OpenedGuardianView: {
            contact: string;
            name: string;
        };
        OpenedMeetingNeedsView: {
            text: string | null;
        };
        OpenedNeedsView: {
            text: string | null;
        };
        OpenedNomineeView: {
            email: string | null;
            name: string;
            phone: string;
            place: number;
        };
        OpenedStatementView: {
            text: string;
        };
        OpenGuardianDto: {
            /** @enum {string} */
            purpose: "consent" | "correction" | "emergency";
        };
        OpenRoundDto: {
            deadline?: string | null;
            /** @enum {string} */
            method: "acclamation" | "envelope" | "hands" | "paper";
            number: number;
            reason?: string | null;
            simple?: boolean;
            tellers?: string[];
        };
        OpenVoteDto: {
            objections?: number;
            /** Format: uuid */
            proposalId: string;
            secret?: boolean;
            tellers?: string[];
        };
        OpenVoteView: {
            answered: number;
            asked: number;
            id: string;
            openedAt: string;
            own: components["schemas"]["OwnVoteView"];
            proposalId: string;
            roll: components["schemas"]["VoteRollView"] | null;
            version: number;
        };
        OptionCountDto: {
            choice: string;
            votes: number;
        };
        OptionSumView: {
            key: string;
            name: string | null;
            votes: number;
        };
        OptionView: {
            key: string;
            name: string | null;
        };
        OrganisationContactDto: {
            /** Format: email */
            email?: string | null;
            /** @enum {string} */
            language: "en" | "nb" | "nn";
            main: boolean;
            name: string;
            role?: string | null;
        };
        OrganisationContactView: {
            email: string | null;
            id: string;
            /** @enum {string} */
            language: "en" | "nb" | "nn";
            main: boolean;
            name: string;
            role: string | null;
        };
        OrganisationPageView: {
            contacts: components["schemas"]["OrganisationContactView"][];
            designations: components["schemas"]["DesignationView"][];
            id: string;
            /** @enum {string} */
            kind: "council" | "organisation" | "other";
            name: string;
            retiredOn: string | null;
            version: number;
        };
        OrganisationRequestView: {
            answeredAt: string | null;
            askedAt: string;
            campaignId: string;
            /** @enum {string} */
            channel: "mail" | "post";
            closedAt: string | null;
            contact: string | null;
            dueOn: string;
            email: string | null;
            id: string;
            label: string;
            /** @enum {string} */
            language: "en" | "nb" | "nn";
            nominee: boolean;
            note: string | null;
            organisation: string;
            organisationId: string;
            remindedAt: string | null;
            reminders: number;
            replacedOn: string | null;
            /** @enum {string} */
            state: "asked" | "declined" | "moreTime" | "nominated";
            version: number;
        };
        OrganisationView: {
            id: string;
            /** @enum {string} */
            kind: "council" | "organisation" | "other";
            name: string;
            retiredOn: string | null;
            version: number;
        };
        OtherDecisionView: {
            caseNumber: string;
            id: string;
            on: string;
            title: string;
        };
        OtherMeetingView: {
            meetingId: string;
            number: number;
            year: number;
        };
        OtherNeedView: {
            basis: number;
            needed: number;
            option: string;
        };
        OutboxMailView: {
            attempts: number;
            body: string | null;
            createdAt: string;
            id: string;
            kind: string;
            nextTryAt: string | null;
            personId: string | null;
            postedAt: string | null;
            refusal: {
                at: string;
                code: string;
                kind: Record<string, never>;
            };
            sentAt: string | null;
            /** @enum {string} */
            state: "failed" | "night" | "posted" | "sent" | "trying" | "waiting";
            subject: string;
            to: string;
        };
        OuterEnvelopesView: {
            envelopes: components["schemas"]["PlacedEnvelopeView"][];
        };
        OwnAnswerView: {
            /** @enum {string|null} */
            answer: "no" | "online" | "present" | null;
            answerBy: string | null;
            /** @enum {string|null} */
            as: "alternate" | "representative" | null;
            callUntil: string | null;
            closed: boolean;
            endsAt: string;
            meetingId: string;
            /** @enum {string} */
            mode: "both" | "remote" | "room";
            needsWritten: boolean;
            number: number;
            place: string;
            /** @enum {string|null} */
            seat: "asking" | "covered" | "exhausted" | null;
            startsAt: string;
            ways: components["schemas"]["MeetingWaysView"] | null;
            year: number;
        };
        OwnApplicationView: {
            age: number | null;
            bases: ("nextOfKin" | "own")[];
            campaignId: string;
            email: string;
            experience: string;
            fields: string[];
            name: string;
            open: boolean;
            phone: string;
            sent: boolean;
            title: string;
            why: string;
        };
        OwnBallotView: {
            cast: boolean;
            mayVote: boolean;
            slot: number | null;
        };
        OwnCandidacyView: {
            findings: components["schemas"]["Finding"][];
            id: string;
            nominatedBy: string | null;
            /** @enum {string} */
            state: "asked" | "no" | "withdrawn" | "yes";
            statement: string;
            version: number;
        };
        OwnChoiceDto: {
            /** @enum {string} */
            choice: "against" | "blank" | "for";
            version?: number;
        };
        OwnDatePollView: {
            poll: components["schemas"]["DatePollView"] | null;
        };
        OwnMailFailureView: {
            failure: components["schemas"]["MailFailureView"] | null;
        };
        OwnMarkView: {
            caseId: string;
            /** @enum {string} */
            mark: "changed" | "read" | "unread";
        };
        OwnPortraitView: {
            picture: string | null;
            putAt: string | null;
        };
        OwnRecoveryView: {
            id: string;
            readyAt: string | null;
            startedAt: string;
        };
        OwnRequestView: {
            dueOn: string;
            editable: boolean;
            fields: components["schemas"]["CallFieldView"][];
            /** @enum {string} */
            language: "en" | "nb" | "nn";
            named: components["schemas"]["NamedView"] | null;
            note: string | null;
            organisation: string;
            panelName: string;
            sought: components["schemas"]["SoughtPlaceView"][];
            /** @enum {string} */
            state: "asked" | "declined" | "moreTime" | "nominated";
            text: string;
        };
        OwnSessionsView: {
            first: components["schemas"]["FirstSignInView"] | null;
            sessions: components["schemas"]["OwnSessionView"][];
        };
        OwnSessionView: {
            current: boolean;
            device: string | null;
            id: string;
            lastSeenAt: string;
            method: string;
            openedAt: string;
            ownDevice: boolean;
        };
        OwnStatementsView: {
            canDecide: boolean;
            meetingId: string;
            number: number;
            statements: components["schemas"]["OwnStatementView"][];
            year: number;
        };
        OwnStatementView: {
            caseNumber: string;
            decided: boolean;
            id: string;
            /** @enum {string} */
            release: "none" | "panel" | "public";
            saidAt: string;
            title: string;
            version: number;
        };
        OwnVoteView: {
            /** @enum {string|null} */
            choice: "against" | "blank" | "for" | null;
            onBehalf: boolean;
            /** @enum {string} */
            standing: "answered" | "asked" | "away" | "notAsked" | "recused";
            version: number | null;
        };
        OwnWrittenAnswerView: {
            /** @enum {string|null} */
            answer: "against" | "blank" | "for" | "object" | null;
            version: number;
        };
        PanelCoordinatorView: {
            email: string;
            name: string;
        };
        PanelMemberView: {
            email: string | null;
            /** @enum {string} */
            kind: "alternate" | "representative";
            name: string;
            /** @enum {string|null} */
            office: "deputyLeader" | "leader" | null;
            personId: string;
            shared: components["schemas"]["SharedSeatView"] | null;
        };
        PanelTotalsView: {
            nextOfKin: number | null;
            organisation: number | null;
            own: number | null;
        };
        PanelView: {
            coordinator: components["schemas"]["PanelCoordinatorView"] | null;
            findings: components["schemas"]["Finding"][];
            members: components["schemas"]["PanelMemberView"][];
            quorumNeeded: number;
            seats: number;
            seatsFilled: number;
            seatStates: ("filled" | "vacant")[];
            totals: components["schemas"]["PanelTotalsView"];
        };
        PaperChangeView: {
            at: string;
            by: string;
            edition: number;
            parts: components["schemas"]["ChangedPartView"][];
        };
        PapersToReadView: {
            locked: boolean;
            meetingId: string;
            minutesLeft: number;
            number: number;
            papers: components["schemas"]["PaperToReadView"][];
            startsAt: string;
            /** @enum {string} */
            state: "cancelled" | "closed" | "live" | "planned";
            year: number;
        };
        PaperToReadView: {
            /** @enum {string|null} */
            ask: "decide" | "discuss" | "informed" | "input" | null;
            caseId: string;
            caseNumber: string;
            changedAt: string | null;
            closed: boolean;
            hidden: boolean;
            /** @enum {string} */
            language: "nb" | "nn";
            law: string | null;
            /** @enum {string} */
            mark: "changed" | "read" | "unread";
            /** @enum {string} */
            paper: "locked" | "none" | "released";
            readingMinutes: number | null;
            summary: string | null;
            title: string;
            /** @enum {string} */
            type: "advice" | "aob" | "decision" | "discussion" | "election" | "information" | "minutes";
        };
        PaperView: {
            addressee: string;
            /** @enum {string|null} */
            ask: "decide" | "discuss" | "informed" | "input" | null;
            assessment: string;
            background: string;
            changes: components["schemas"]["PaperChangeView"][];
            consequence: string;
            impartiality: string;
            /** @enum {string} */
            language: "nb" | "nn";
            lix: number | null;
            officer: string;
            proposal: string;
            question: string;
            readingMinutes: number;
            releasedAt: string | null;
            releasedBy: string | null;
            savedBy: string | null;
            /** @enum {string} */
            state: "draft" | "released";
            summary: string;
            version: number;
        };
        PasskeyAnswerDto: {
            authenticatorData: string;
            clientData: string;
            credentialId: string;
            signature: string;
        };
        PasskeyQuestionView: {
            challenge: string;
            credentials: components["schemas"]["CredentialView"][];
            rpId: string;
        };
        PasskeySignInDto: {
            authenticatorData: string;
            clientData: string;
            credentialId: string;
            ownDevice?: boolean;
            signature: string;
        };
        PasskeyView: {
            backedUp: boolean;
            createdAt: string;
            id: string;
            label: string;
            lastUsedAt: string | null;
        };
        PasswordSignInDto: {
            code: string;
            name: string;
            ownDevice?: boolean;
            password: string;
        };
        PasswordView: {
            lastUsedAt: string | null;
            since: string;
        };
        PauseDto: {
            from: string;
            until: string;
        };
        PauseView: {
            appointmentId: string;
            from: string;
            id: string;
            to: string;
            version: number;
        };
        PersonAppointmentView: {
            /** @enum {string|null} */
            basis: "nextOfKin" | "organisation" | "own" | null;
            endReason: string | null;
            fieldId: string | null;
            from: string;
            id: string;
            /** @enum {string} */
            kind: "alternate" | "representative";
            organisation: string | null;
            seatNumber: number | null;
            source: string;
            to: string;
            /** @enum {string} */
            track: "designation" | "imported" | "openCall" | "promotion" | "renewal";
            trackOn: string;
        };
        PersonAttendanceView: {
            figures: components["schemas"]["AttendanceFiguresView"];
            name: string;
            personId: string;
        };
        PersonDetailView: {
            appointments: components["schemas"]["PersonAppointmentView"][];
            declarationSignedOn: string | null;
            email: string | null;
            hasAccount: boolean;
            id: string;
            name: string;
            offices: components["schemas"]["OfficeTermView"][];
            pauses: components["schemas"]["PersonPauseView"][];
            terms: components["schemas"]["PersonTermsView"];
            version: number;
        };
        PersonNameView: {
            name: string;
            personId: string;
        };
        PersonPauseView: {
            appointmentId: string;
            from: string;
            id: string;
            to: string;
            version: number;
        };
        PersonRowView: {
            current: components["schemas"]["CurrentPlaceView"] | null;
            declarationSignedOn: string | null;
            email: string | null;
            hasAccount: boolean;
            id: string;
            name: string;
            version: number;
        };
        PersonTermsView: {
            beforePlan: boolean;
            counted: number;
            daysUsed: number;
            lastPossible: boolean;
            maxDays: number;
            maxTerms: number;
            maxYears: number;
            yearsUsed: number;
        };
        PlaceCaseDto: {
            closed?: boolean;
            goal?: string | null;
            /** @enum {string} */
            ground?: "internal" | "obtained" | "personal" | "trade";
            /** Format: uuid */
            meetingId: string;
            minutes: number;
            place?: number;
            reason?: string;
            title: string;
            /** @enum {string} */
            type: "advice" | "aob" | "decision" | "discussion" | "election" | "information" | "minutes";
            version: number;
        };
        PlacedEnvelopeView: {
            envelope: string;
            slot: number;
        };
        PlacementView: {
            name: string;
            personId: string;
            seat: number;
        };
        PlanChangesView: {
            clauses: components["schemas"]["ClauseChangeView"][];
            fields: components["schemas"]["FieldChangeView"][];
            lost: components["schemas"]["LostReferenceView"][];
            numbers: components["schemas"]["NumberChangeView"][];
            unsaid: string[];
        };
        PlanDraftDto: {
            clauses: components["schemas"]["DraftClauseDto"][];
            fields: components["schemas"]["DraftFieldDto"][];
            numbers: components["schemas"]["PlanNumbersDto"];
        };
        PlanDraftView: {
            clauses: components["schemas"]["DraftClauseView"][];
            fields: components["schemas"]["DraftFieldView"][];
            numbers: components["schemas"]["PlanNumbersView"];
        };
        PlannedMeetingView: {
            chosenDay: string | null;
            days: components["schemas"]["CandidateDayView"][];
            deadlines: components["schemas"]["MeetingDaysView"] | null;
            fromWeek: number | null;
            id: string;
            meetingId: string | null;
            number: number;
            theme: string | null;
            toWeek: number | null;
            version: number;
        };
        PlanNumbersDto: {
            alternatesMin: number;
            alternatesPerField: number;
            alternatesYears: number;
            extraMeetingPart: number;
            extraMeetingWhole: number;
            flexibleSeats: number;
            groupRepresentatives: number;
            meetingsPerYear: number;
            officeMax: number;
            officeYears: number;
            quorumPart: number;
            quorumWhole: number;
            revisionPart: number;
            revisionWhole: number;
            steeringGroupMeetings: number;
            termMax: number;
            termMaxYears: number;
            termYears: number;
        };
        PlanNumbersView: {
            alternatesMin: number;
            alternatesPerField: number;
            alternatesYears: number;
            extraMeetingPart: number;
            extraMeetingWhole: number;
            flexibleSeats: number;
            groupRepresentatives: number;
            meetingsPerYear: number;
            officeMax: number;
            officeYears: number;
            quorumPart: number;
            quorumWhole: number;
            revisionPart: number;
            revisionWhole: number;
            steeringGroupMeetings: number;
            termMax: number;
            termMaxYears: number;
            termYears: number;
        };
        PlanToChangeView: {
            bounds: components["schemas"]["NumberBoundsView"][];
            kept: string[];
            plan: components["schemas"]["PlanDraftView"];
            statutesId: string;
            used: string[];
        };
        PlanWordsView: {
            en: string;
            nb: string;
            nn: string;
        };
        PolicyAreaView: {
            area: string;
            rows: components["schemas"]["PolicyRowView"][];
        };
        PolicyRowView: {
            /** @enum {number} */
            assurance: 0 | 1 | 2 | 3;
            conditional: boolean;
            name: string;
            roles: ("alternate" | "coordinator" | "deputyLeader" | "guest" | "leader" | "participant" | "representative")[];
            /** @enum {string} */
            who: "anyone" | "roles" | "signedIn";
        };
        PolledDayView: {
            /** @enum {string|null} */
            answer: "ifNeeded" | "no" | "yes" | null;
            candidateId: string;
            day: string;
        };
        PolledMeetingView: {
            days: components["schemas"]["PolledDayView"][];
            number: number;
        };
        PostponeItemDto: {
            /** Format: uuid */
            meetingId: string;
            version: number;
        };
        PreferencesDto: {
            /** @enum {string} */
            colorScheme?: "auto" | "dark" | "light";
            /** @enum {string} */
            language?: "en" | "nb" | "nb-lett" | "nn";
            onPaper?: boolean;
            /** @enum {number} */
            textSize?: 100 | 115 | 130 | 150;
        };
        PrepareElectionDto: {
            beginsOn?: string | null;
            byDecision?: string | null;
            /** Format: uuid */
            caseId?: string | null;
            /** @enum {string} */
            kind: "byElection" | "ordinary" | "staggerRepair";
            /** Format: uuid */
            meetingId: string;
            /** @enum {string} */
            office: "deputyLeader" | "leader";
            reason?: string | null;
            statementMax: number;
        };
        PreparingView: {
            decidesDay: boolean;
            meetings: components["schemas"]["ElectionMeetingChoiceView"][];
            statementMax: number;
        };
        PresenceView: {
            arrivedAt: string | null;
            /** @enum {string} */
            kind: "alternate" | "coordinator" | "guest" | "representative";
            leftAt: string | null;
            name: string;
            /** @enum {string|null} */
            office: "deputyLeader" | "leader" | null;
            personId: string;
            recused: boolean;
            seatNumber: number | null;
            signed: boolean | null;
            /** @enum {string} */
            state: "absent" | "left" | "phone" | "present" | "remote";
            substitutesFor: string | null;
            substitutionId: string | null;
        };
        PresentTextView: {
            author: string;
            text: string;
            version: number;
        };
        Problem: {
            assurance?: components["schemas"]["MissingAssuranceView"];
            errors?: components["schemas"]["FieldErrorView"][];
            findings?: components["schemas"]["Finding"][];
            present?: components["schemas"]["PresentTextView"];
            status: number;
            statutes?: string;
            title: string;
            type: string;
        };
        ProfileView: {
            fieldId: string | null;
            /** @enum {string} */
            requirement: "any" | "experience" | "organisation";
            tracks: ("designation" | "imported" | "openCall" | "promotion" | "renewal")[];
        };
        ProofCodeView: {
            code: string | null;
            sentTo: string | null;
        };
        ProposalDto: {
            applicantIds: string[];
            /** Format: uuid */
            meetingId: string;
        };
        ProposalTextDto: {
            text: string;
            version: number;
        };
        ProposalView: {
            at: string;
            byName: string;
            byPersonId: string;
            decided: boolean;
            id: string;
            /** @enum {string} */
            kind: "alternative" | "amendment" | "main";
            mayMove: ("earlier" | "later")[];
            mayWithdraw: boolean;
            next: boolean;
            originalText: string | null;
            /** @enum {string} */
            status: "adopted" | "fallen" | "lapsed" | "open" | "suggested" | "withdrawn";
            text: string;
            toId: string | null;
            turn: number | null;
            version: number;
        };
        ProposeDto: {
            /** Format: uuid */
            byPersonId: string;
            /** @enum {string} */
            kind?: "alternative" | "amendment" | "main";
            text: string;
            /** Format: uuid */
            toId?: string | null;
        };
        ProposeNomineesDto: {
            /** Format: uuid */
            meetingId: string;
            nomineeIds: string[];
        };
        ProposeReadingDto: {
            /** @enum {string} */
            interpretation: "admission" | "alternate-after-limit" | "alternate-order" | "alternate-promotion" | "alternate-term" | "arrival" | "basis-lapsed" | "broken-term" | "by-election" | "chair" | "deadlines" | "declaration-version" | "double-basis" | "early-elections" | "early-service" | "editorial" | "election-method" | "electorate" | "extra-meeting" | "handover" | "late-case" | "majority" | "minimum-age" | "no-candidate" | "office-needs-seat" | "openness" | "paid-work" | "pause" | "plan-expiry" | "proposing" | "quorum-alternates" | "quorum-basis" | "quorum-remote" | "recusal-basis" | "renewal" | "replacement-term" | "revision-basis" | "revision-effect" | "revision-stage" | "revision-transition" | "stagger-repair" | "tie-case" | "tie-election" | "unsigned" | "written-procedure";
            option: string;
            reason: string;
            title: string;
        };
        ProveByCodeDto: {
            code: string;
        };
        ProveByPasswordDto: {
            code: string;
            password: string;
        };
        ProveByRecoveryCodeDto: {
            recoveryCode: string;
        };
        PublicContactView: {
            email: string | null;
            name: string;
        };
        PublicMemberView: {
            /** @enum {string} */
            kind: "alternate" | "representative";
            name: string;
            /** @enum {string|null} */
            office: "deputyLeader" | "leader" | null;
            portraitId: string | null;
        };
        PublicPanelView: {
            alternates: number;
            calls: components["schemas"]["OpenCallRowView"][];
            clusterName: string | null;
            contact: components["schemas"]["PublicContactView"] | null;
            members: components["schemas"]["PublicMemberView"][];
            panelName: string;
            seats: number;
            seatsFilled: number;
            totals: components["schemas"]["PublicTotalsView"];
        };
        PublicTotalsView: {
            nextOfKin: number | null;
            organisation: number | null;
            own: number | null;
        };
        PublishedAddendumView: {
            /** @enum {string} */
            kind: "decided" | "editorial";
            number: number;
            reason: string;
            text: string;
            writtenAt: string;
        };
        PublishedMinutesRowView: {
            addenda: number;
            meetingId: string;
            meetingOn: string;
            number: number;
            publishedAt: string;
            year: number;
        };
        PublishedMinutesView: {
            addenda: components["schemas"]["PublishedAddendumView"][];
            approvedAt: string;
            minutes: components["schemas"]["MinutesView"];
            publishedAt: string;
        };
        QuestionSumsView: {
            no: number;
            partly: number;
            /** @enum {string} */
            question: "heard" | "time" | "understood";
            yes: number;
        };
        QuorumSeatView: {
            name: string | null;
            personId: string | null;
            seatNumber: number | null;
            /** @enum {string} */
            state: "absent" | "alternate" | "present" | "recused" | "vacant";
        };
        QuorumSumView: {
            basis: number;
            needed: number;
            present: number;
        };
        QuorumView: {
            basis: number;
            finding: components["schemas"]["Finding"];
            needed: number;
            ok: boolean;
            present: number;
            seats: components["schemas"]["QuorumSeatView"][];
        };
        RaiseCaseDto: {
            about: string;
            ask: string;
            why: string;
        };
        RaiseQuestionDto: {
            /** @enum {string|null} */
            ground?: "interest" | "role" | "tie" | null;
            groundAgreed?: boolean;
            /** Format: uuid */
            personId: string;
            stepsAside?: boolean;
        };
        ReachView: {
            /** @enum {string} */
            by: "terms" | "years";
            mostYearsOn: string;
            name: string;
            personId: string;
            seat: number;
            until: string;
        };
        ReadingChangeView: {
            after: string;
            before: string;
            clause: string;
            entrenched: boolean;
            id: string;
        };
        ReadingDecisionView: {
            caseNumber: string;
            clause: string;
            decidedOn: string;
            id: string;
            inForceFrom: string;
            option: string;
        };
        ReceiptView: {
            address: string | null;
            /** @enum {string} */
            channel: "letter" | "mail";
            id: string;
            /** @enum {string} */
            kind: "call" | "callEnded" | "cancelled" | "correction" | "moved" | "notice" | "reminder" | "warning";
            name: string;
            postedAt: string | null;
            sentAt: string;
            version: number;
        };
        RecordDecisionDto: {
            against?: number;
            blank?: number;
            /** @enum {string|null} */
            chairChoice?: "against" | "blank" | "for" | "none" | null;
            choices?: components["schemas"]["CalledChoiceDto"][];
            for?: number;
            /** @enum {string} */
            method: "consensus" | "count" | "rollCall";
            objections?: number;
            /** Format: uuid */
            proposalId: string;
            reason?: string | null;
            text: string;
        };
        RecordInputDto: {
            /** Format: uuid */
            proposalId?: string;
            text: string;
        };
        RecordOfficeDto: {
            beforeInstallation: boolean;
            electedOn: string;
            from: string;
            /** @enum {string} */
            kind: "byElection" | "ordinary" | "staggerRepair";
            /** @enum {string} */
            office: "deputyLeader" | "leader";
            /** Format: uuid */
            personId: string;
            reason?: string | null;
            source: string;
            to: string;
        };
        RecordRefusalDto: {
            /** Format: uuid */
            personId: string;
            word?: string | null;
        };
        RecoveryCodeSignInDto: {
            name: string;
            recoveryCode: string;
        };
        RecoveryCodesView: {
            left: number;
            since: string;
        };
        RecoveryView: {
            confirmedAt: string | null;
            confirmedBy: string | null;
            id: string;
            mayCancel: boolean;
            mayComplete: boolean;
            mayConfirm: boolean;
            name: string;
            newEmail: string | null;
            personId: string;
            readyAt: string | null;
            /** @enum {string|null} */
            recognised: "call" | "meeting" | "video" | null;
            startedAt: string;
            startedBy: string;
            /** @enum {string} */
            state: "cancelled" | "completed" | "over" | "ready" | "started" | "waiting";
        };
        RecruitingView: {
            designationDays: number;
            meetingsPlanned: number;
            nominationDays: number;
            noticeDays: number;
            openCallDays: number;
        };
        RecusableCaseView: {
            caseNumber: string;
            itemId: string;
            recused: boolean;
        };
        RecusalQuestionView: {
            against: number | null;
            all: number;
            allTakePart: boolean;
            /** @enum {string|null} */
            answer: "no" | "withdrawn" | "yes" | null;
            answeredAt: string | null;
            base: number;
            finding: components["schemas"]["Finding"];
            for: number | null;
            /** @enum {string|null} */
            ground: "interest" | "role" | "tie" | null;
            id: string;
            /** @enum {string|null} */
            method: "consensus" | "count" | null;
            name: string;
            needed: number;
            ownWish: boolean;
            personId: string;
            raisedAt: string;
            version: number;
            voters: components["schemas"]["RoomPersonView"][];
            without: number;
        };
        RecusalView: {
            id: string;
            name: string;
            personId: string;
        };
        RecuseDto: {
            /** Format: uuid */
            personId: string;
        };
        RefusalView: {
            at: string;
            personId: string;
            recordedBy: string;
            recordedByName: string;
            word: string | null;
        };
        RefuseDto: {
            /** @enum {string} */
            language: "en" | "nb" | "nb-lett" | "nn";
            word?: string | null;
        };
        RefusedView: {
            at: string;
            word: string | null;
        };
        RegisteredDecisionView: {
            addressee: string | null;
            against: number;
            blank: number;
            caseId: string;
            caseNumber: string;
            clauses: string[];
            closed: boolean;
            for: number;
            goal: string | null;
            id: string;
            meetingId: string | null;
            meetingNumber: number | null;
            meetingYear: number | null;
            method: string;
            needed: number;
            on: string;
            /** @enum {string} */
            outcome: "adopted" | "fallen";
            present: number;
            superseded: boolean;
            text: string;
            title: string;
            /** @enum {string|null} */
            written: "confirmed" | "fallen" | "overturned" | "provisional" | null;
        };
        RegisterGuestDto: {
            from: string;
            invitedTo: string;
            lastDay: string;
            /** Format: uuid */
            personId: string;
        };
        RegisterPaperDto: {
            /** Format: uuid */
            personId: string;
            signedOn: string;
            witness: string;
        };
        RehearsalView: {
            alternatesMissing: number;
            appointments: number;
            appointmentsAllowed: number;
            appointmentsLonger: number;
            appointmentsRefused: number;
            appointmentsShorter: number;
            decisions: number;
            elections: number;
            electionsTurned: components["schemas"]["TurnedElectionView"][];
            meetings: number;
            meetingsMissing: number;
            meetingsNotQuorate: number;
            missing: components["schemas"]["MissingSeatsView"][];
            officesOver: number;
            overLimit: number;
            seatsOver: number;
            turned: components["schemas"]["TurnedDecisionView"][];
        };
        ReleasePaperDto: {
            version: number;
        };
        ReleaseStatementDto: {
            /** @enum {string} */
            release: "none" | "panel" | "public";
            version: number;
        };
        RemindDto: {
            /** Format: uuid */
            personId: string;
        };
        RemindedView: {
            name: string;
            personId: string | null;
            stopped: boolean;
        };
        RemovePasswordDto: {
            evenIfLast: boolean;
        };
        RenameFileDto: {
            title: string;
            version: number;
        };
        RenewalPeriodView: {
            cut: boolean;
            from: string;
            to: string;
        };
        RenewalQuestionView: {
            /** @enum {string|null} */
            answer: "no" | "yes" | null;
            answeredOn: string | null;
            askedOn: string;
            version: number;
        };
        RenewalView: {
            allowed: boolean;
            appointmentId: string;
            findings: components["schemas"]["Finding"][];
            from: string;
            /** @enum {string} */
            kind: "alternate" | "representative";
            name: string;
            needsLetter: boolean;
            next: components["schemas"]["RenewalPeriodView"];
            personId: string;
            question: components["schemas"]["RenewalQuestionView"] | null;
            seatNumber: number | null;
            to: string;
            version: number;
        };
        RenewDto: {
            decidedOn: string;
            decision: string;
            letterOnRecord?: boolean;
            reason?: string | null;
            version: number;
        };
        RequestCampaignDto: {
            deadline: string;
            seatIds: string[];
            textEn?: string | null;
            textNb: string;
            textNn?: string | null;
            title: string;
        };
        RequestCampaignRowView: {
            answered: number;
            asked: number;
            deadline: string;
            id: string;
            label: string;
            nominated: number;
            seats: components["schemas"]["SoughtSeatView"][];
            /** @enum {string} */
            state: "closed" | "draft" | "open";
            title: string;
        };
        RequestCampaignView: {
            answered: number;
            asked: number;
            closedAt: string | null;
            deadline: string;
            id: string;
            label: string;
            nominated: number;
            openedAt: string | null;
            requests: components["schemas"]["OrganisationRequestView"][];
            seats: components["schemas"]["SoughtSeatView"][];
            /** @enum {string} */
            state: "closed" | "draft" | "open";
            textEn: string | null;
            textNb: string;
            textNn: string | null;
            title: string;
            version: number;
        };
        RequestCodeDto: {
            /** Format: email */
            email: string;
        };
        RequestVersionDto: {
            version: number;
        };
        ResetMailTextDto: {
            version: number;
        };
        RetireOrganisationDto: {
            retired: boolean;
            version: number;
        };
        ReviewAgendaDto: {
            /** @enum {string} */
            kind: "comment" | "sent";
            text: string;
        };
        ReviewEntryView: {
            at: string;
            by: string | null;
            /** @enum {string} */
            kind: "approved" | "comment" | "sent";
            text: string;
        };
        RevokeLinkDto: {
            /** Format: uuid */
            personId: string;
        };
        RoomPersonView: {
            name: string;
            personId: string;
        };
        RoundCandidateView: {
            id: string;
            name: string;
            votes: number | null;
        };
        RoundPersonView: {
            name: string;
            personId: string;
        };
        RoundSumsView: {
            blank: number;
            no: number;
            spoiled: number;
        };
        RoundView: {
            abortedBecause: string | null;
            attempt: number;
            ballotId: string | null;
            candidates: components["schemas"]["RoundCandidateView"][];
            elected: string | null;
            findings: components["schemas"]["Finding"][];
            id: string;
            lot: components["schemas"]["LotView"] | null;
            /** @enum {string} */
            method: "acclamation" | "envelope" | "hands" | "paper";
            number: number;
            /** @enum {string|null} */
            outcome: "acclamation" | "ballotAsked" | "elected" | "reopened" | "secondRound" | "tie" | null;
            roll: string[];
            /** @enum {string} */
            state: "aborted" | "counted" | "open";
            sums: components["schemas"]["RoundSumsView"] | null;
            tellers: components["schemas"]["TellerView"][];
        };
        RuleChangeRowView: {
            case: components["schemas"]["ChangeCaseView"] | null;
            id: string;
            inForceFrom: string | null;
            /** @enum {string} */
            kind: "interpretation" | "statutes";
            meter: components["schemas"]["MeterView"] | null;
            mine: boolean;
            on: string;
            proposer: string;
            /** @enum {string} */
            state: "adopted" | "draft" | "fallen" | "open" | "withdrawn";
            title: string;
            waitsForMe: boolean;
        };
        RuleChangesView: {
            can: string[];
            changes: components["schemas"]["RuleChangeRowView"][];
        };
        RuleChangeView: {
            can: string[];
            case: components["schemas"]["ChangeCaseView"] | null;
            changes: components["schemas"]["PlanChangesView"] | null;
            decision: components["schemas"]["ChangeDecisionView"] | null;
            earliest: string | null;
            fromDay: string | null;
            id: string;
            inForceFrom: string | null;
            /** @enum {string} */
            kind: "interpretation" | "statutes";
            members: components["schemas"]["MemberNameView"][];
            meter: components["schemas"]["MeterView"] | null;
            mine: boolean;
            on: string;
            overlaps: string[];
            /** @enum {string|null} */
            ownAnswer: "declines" | "supports" | null;
            plan: components["schemas"]["PlanDraftView"] | null;
            proposer: string;
            reading: components["schemas"]["ReadingChangeView"] | null;
            reason: string;
            /** @enum {string} */
            state: "adopted" | "draft" | "fallen" | "open" | "withdrawn";
            supporters: components["schemas"]["SupporterView"][];
            title: string;
            version: number;
            waitsForMe: boolean;
        };
        SaidInRoomView: {
            at: string;
            id: string;
            mayTakeBack: boolean;
            name: string;
            version: number;
        };
        SaveAccessNeedsDto: {
            consent: boolean;
            text: string;
            version: number;
        };
        SaveDraftDto: {
            age?: number | null;
            bases: ("nextOfKin" | "own")[];
            /** Format: email */
            email: string;
            experience: string;
            fields: string[];
            /** @enum {string} */
            language: "en" | "nb" | "nn";
            name: string;
            phone: string;
            stamp: string;
            token: string;
            website?: string;
            why: string;
        };
        SaveGuardianDto: {
            consentedOn?: string | null;
            contact: string;
            fullAgeOn: string;
            name: string;
            version: number;
        };
        SaveMailTextDto: {
            body: string;
            subject: string;
            version: number;
        };
        SavePaperDto: {
            addressee?: string;
            /** @enum {string|null} */
            ask?: "decide" | "discuss" | "informed" | "input" | null;
            assessment?: string;
            background: string;
            consequence?: string;
            impartiality?: string;
            /** @enum {string} */
            language: "nb" | "nn";
            officer?: string;
            proposal: string;
            question: string;
            summary: string;
            version: number;
        };
        SaveRevisionDto: {
            /** Format: uuid */
            baseId: string;
            fromDay?: string | null;
            plan: components["schemas"]["PlanDraftDto"];
            reason: string;
            title: string;
            version: number;
        };
        SaveSchoolYearDto: {
            breaks: components["schemas"]["SchoolBreakDto"][];
            from: string;
            /** @enum {string} */
            region: "agder" | "akershus" | "buskerud" | "finnmark" | "innlandet" | "moreOgRomsdal" | "nordland" | "oslo" | "ostfold" | "rogaland" | "telemark" | "troms" | "trondelag" | "vestfold" | "vestland";
            source: string;
            to: string;
            version: number;
        };
        SaveTemplateDto: {
            items: components["schemas"]["TemplateItemDto"][];
            name: string;
            version: number;
        };
        SchoolBreakDto: {
            from: string;
            /** @enum {string} */
            name: "autumn" | "christmas" | "dayOff" | "easter" | "summer" | "winter";
            to: string;
        };
        SchoolBreakView: {
            from: string;
            /** @enum {string} */
            name: "autumn" | "christmas" | "dayOff" | "easter" | "summer" | "winter";
            to: string;
        };
        SchoolYearsView: {
            years: components["schemas"]["SchoolYearView"][];
        };
        SchoolYearView: {
            breaks: components["schemas"]["SchoolBreakView"][];
            from: string;
            id: string;
            /** @enum {string} */
            region: "agder" | "akershus" | "buskerud" | "finnmark" | "innlandet" | "moreOgRomsdal" | "nordland" | "oslo" | "ostfold" | "rogaland" | "telemark" | "troms" | "trondelag" | "vestfold" | "vestland";
            source: string;
            to: string;
            version: number;
        };
        ScreenCandidateView: {
            name: string;
            votes: number | null;
        };
        ScreenElectionView: {
            candidates: components["schemas"]["ScreenCandidateView"][];
            elected: string | null;
            lot: boolean;
            /** @enum {string|null} */
            method: "acclamation" | "envelope" | "hands" | "paper" | null;
            number: number | null;
            /** @enum {string} */
            office: "deputyLeader" | "leader";
            /** @enum {string|null} */
            outcome: "acclamation" | "ballotAsked" | "elected" | "reopened" | "secondRound" | "tie" | null;
            /** @enum {string} */
            state: "counted" | "open" | "waits";
            sums: components["schemas"]["ScreenSumsView"] | null;
        };
        ScreenItemView: {
            caseNumber: string;
            decisions: string[];
            election: components["schemas"]["ScreenElectionView"] | null;
            extraMinutes: number;
            hidden: boolean;
            minutes: number;
            pausedMs: number;
            proposals: string[];
            result: components["schemas"]["ScreenResultView"] | null;
            startedAt: string | null;
            title: string;
            vote: components["schemas"]["ScreenVoteView"] | null;
        };
        ScreenQuorumView: {
            basis: number;
            needed: number;
            ok: boolean;
            present: number;
        };
        ScreenResultView: {
            against: number;
            blank: number;
            byChairsVote: boolean;
            for: number;
            /** @enum {string} */
            kind: "alternative" | "amendment" | "main";
            /** @enum {string} */
            outcome: "adopted" | "fallen";
            split: boolean;
            text: string;
            unanimous: boolean;
        };
        ScreenSumsView: {
            blank: number;
            no: number;
            spoiled: number;
        };
        ScreenView: {
            endsAt: string;
            id: string;
            item: components["schemas"]["ScreenItemView"] | null;
            now: string;
            number: number;
            pause: components["schemas"]["MeetingPauseView"] | null;
            quorum: components["schemas"]["ScreenQuorumView"];
            startsAt: string;
            /** @enum {string} */
            state: "cancelled" | "closed" | "live" | "planned";
            year: number;
        };
        ScreenVoteView: {
            answered: number;
            asked: number;
            text: string;
        };
        SealCertificateView: {
            authorityFingerprint: string;
            fingerprint: string;
            madeAt: string;
            retiredAt: string | null;
            subject: string;
        };
        SealedDocumentView: {
            correctedBy: components["schemas"]["SealedVersionView"] | null;
            corrects: components["schemas"]["SealedVersionView"] | null;
            fingerprint: string;
            /** @enum {string} */
            kind: "declaration" | "minutes" | "minutesAddendum" | "minutesClosed";
            panel: string | null;
            sealedAt: string;
            title: string | null;
        };
        SealedMinutesView: {
            caseNumber: string | null;
            documentId: string;
            /** @enum {string} */
            kind: "minutes" | "minutesAddendum" | "minutesClosed";
            sealedAt: string;
            sha256: string;
        };
        SealedVersionView: {
            sealedAt: string;
            sha256: string;
        };
        SealMinutesDto: {
            changes: components["schemas"]["ApprovedChangeDto"][];
            version: number;
        };
        SeatView: {
            acting: components["schemas"]["ActingView"] | null;
            fieldId: string | null;
            holder: components["schemas"]["HolderView"] | null;
            number: number;
            /** @enum {string} */
            requirement: "any" | "experience" | "organisation";
            seatId: string;
            vacantSince: string | null;
        };
        SecretVoteView: {
            ballotId: string;
            id: string;
            proposalId: string;
            version: number;
        };
        SecuritySettingsDto: {
            confirmed: boolean;
            lowAssurance: boolean;
        };
        SecuritySettingsView: {
            lowAssurance: boolean;
            ownStronger: boolean;
            people: number;
            withoutStronger: number;
        };
        SendApplicationDto: {
            age: number;
            bases: ("nextOfKin" | "own")[];
            consent: boolean;
            /** Format: email */
            email: string;
            experience: string;
            fields: string[];
            /** @enum {string} */
            language: "en" | "nb" | "nn";
            name: string;
            phone: string;
            stamp: string;
            token: string;
            website?: string;
            why: string;
        };
        SendMinutesDto: {
            /** @enum {string} */
            language: "en" | "nb" | "nn";
        };
        SendNoticeDto: {
            answerBy: string;
            /** @enum {string} */
            kind: "correction" | "notice";
            note?: string;
            onPaper?: string[];
        };
        SentLetterView: {
            body: string;
            subject: string;
        };
        SentNoticeView: {
            answerBy: string | null;
            daysLate: number;
            dueOn: string;
            id: string;
            /** @enum {string} */
            kind: "cancelled" | "correction" | "moved" | "notice";
            note: string | null;
            place: string;
            receipts: components["schemas"]["ReceiptView"][];
            sentAt: string;
            startsAt: string;
        };
        ServedView: {
            /** @enum {string} */
            as: "alternate" | "deputyLeader" | "leader" | "representative";
            from: string;
            to: string;
        };
        SessionView: {
            /** @enum {number} */
            assurance: 0 | 1 | 2 | 3;
            clusterName: string | null;
            /** @enum {string} */
            colorScheme: "auto" | "dark" | "light";
            coordinator: components["schemas"]["CoordinatorView"] | null;
            declarationSigned: boolean;
            /** @enum {string} */
            installation: "example" | "real" | "unset";
            /** @enum {string} */
            language: "en" | "nb" | "nb-lett" | "nn";
            mailWorks: boolean;
            name: string | null;
            now: string;
            onPaper: boolean;
            ownDevice: boolean;
            panelName: string | null;
            personId: string | null;
            roles: ("alternate" | "coordinator" | "deputyLeader" | "guest" | "leader" | "participant" | "representative")[];
            settingUp: boolean;
            signedIn: boolean;
            /** @enum {number} */
            textSize: 100 | 115 | 130 | 150;
            today: string;
        };
        SetPasswordDto: {
            code: string;
            password: string;
        };
        SettleLapseDto: {
            decidedOn: string;
            lastDay?: string | null;
            /** @enum {string} */
            outcome: "confirmed" | "ends" | "stays";
            reference: string;
            version: number;
        };
        SetupCodeDto: {
            code: string;
        };
        SharedSeatView: {
            /** @enum {string} */
            basis: "nextOfKin" | "organisation" | "own";
            fieldId: string | null;
            number: number | null;
        };
        SignalDto: {
            /** @enum {string} */
            kind: "here" | "leaving" | "none" | "pause" | "remote";
        };
        SignalView: {
            /** @enum {string} */
            kind: "here" | "leaving" | "pause" | "remote";
            name: string;
            personId: string;
        };
        SignDeclarationDto: {
            code?: string;
            confirmations: boolean[];
            copyByMail?: boolean;
            hash: string;
            /** @enum {string} */
            language: "en" | "nb" | "nb-lett" | "nn";
            name?: string;
            passkey?: components["schemas"]["PasskeyAnswerDto"] | null;
        };
        SignedHeadView: {
            /** @enum {string} */
            cause: "hour" | "seal";
            line: string;
            signedAt: string;
            size: number;
        };
        SignedView: {
            at: string;
            evidence: string;
            hasScan: boolean;
            id: string;
            /** @enum {string} */
            method: "code" | "paper" | "passkey";
            name: string;
            version: string;
        };
        SignInDto: {
            code: string;
            ownDevice?: boolean;
        };
        SoughtPlaceView: {
            fieldId: string | null;
            /** @enum {string} */
            requirement: "any" | "experience" | "organisation";
        };
        SoughtSeatView: {
            fieldId: string | null;
            number: number;
            /** @enum {string} */
            requirement: "any" | "experience" | "organisation";
            seatId: string;
        };
        StaggerRemedyView: {
            holds: boolean;
            /** @enum {string} */
            office: "deputyLeader" | "leader";
            on: string;
            until: string;
        };
        StartLotDto: {
            witnesses: string[];
        };
        StartPauseDto: {
            minutes: number;
        };
        StartRecoveryDto: {
            /** Format: email */
            newEmail?: string;
            /** Format: uuid */
            personId: string;
        };
        StartWrittenDto: {
            background: string;
            /** Format: uuid */
            caseId: string;
            closesOn: string;
            proposal: string;
            question: string;
            /** @enum {string} */
            weight: "election" | "interpretation" | "ordinary" | "revision";
        };
        StatutesHistoryView: {
            can: string[];
            readings: components["schemas"]["ReadingDecisionView"][];
            versions: components["schemas"]["StatutesVersionView"][];
        };
        StatutesVersionView: {
            adoptedOn: string;
            changeId: string | null;
            changes: components["schemas"]["PlanChangesView"] | null;
            decisions: number;
            fixes: components["schemas"]["EditorialFixView"][];
            id: string;
            inForceFrom: string;
            lastDay: string | null;
            name: string;
            /** @enum {string} */
            standing: "coming" | "current" | "past";
        };
        StatutesView: {
            adoptedOn: string;
            clauses: components["schemas"]["ClauseView"][];
            expiresOn: string | null;
            fields: components["schemas"]["FieldView"][];
            goals: components["schemas"]["GoalView"][];
            id: string;
            inForceFrom: string;
            name: string;
            seats: number;
        };
        SteeringDayView: {
            day: string;
            servedOn: string | null;
        };
        StepInView: {
            alternates: components["schemas"]["RoomPersonView"][];
            forPersonId: string;
        };
        StopReminderDto: {
            /** @enum {string} */
            kind: "declaration" | "meeting" | "minutes" | "task";
            /** Format: uuid */
            personId: string;
            stopped: boolean;
        };
        SubstituteDto: {
            /** Format: uuid */
            alternateId: string;
            byDecision?: string | null;
            /** Format: uuid */
            forPersonId?: string | null;
            /** Format: uuid */
            itemId?: string | null;
            seatNumber?: number | null;
        };
        SupporterView: {
            /** @enum {string} */
            channel: "meeting" | "written";
            name: string;
            on: string;
            personId: string;
        };
        TakenView: {
            taken: boolean;
        };
        TaskCaseView: {
            caseNumber: string;
            itemId: string;
            title: string;
        };
        TaskOwnerView: {
            name: string;
            personId: string;
        };
        TaskView: {
            due: string | null;
            finding: components["schemas"]["Finding"] | null;
            /** @enum {string} */
            group: "later" | "rules" | "today" | "week";
            id: string;
            kind: string;
            link: string;
            minutes: number | null;
            params: {
                [key: string]: string | number;
            };
            tick: components["schemas"]["TickView"] | null;
            title_key: string;
        };
        TellerKeyDto: {
            publicKey: string;
        };
        TellerView: {
            entered: boolean;
            name: string;
            personId: string;
        };
        TemplateItemDto: {
            key?: string;
            minutes: number;
            title: string;
            /** @enum {string} */
            type: "advice" | "aob" | "decision" | "discussion" | "election" | "information" | "minutes";
        };
        TemplateItemView: {
            key: string;
            minutes: number;
            title: string;
            /** @enum {string} */
            type: "advice" | "aob" | "decision" | "discussion" | "election" | "information" | "minutes";
        };
        TermAttendanceView: {
            figures: components["schemas"]["AttendanceFiguresView"];
            from: string;
            /** @enum {string} */
            kind: "alternate" | "representative";
            name: string;
            personId: string;
            until: string;
        };
        TermLimitsView: {
            maxTerms: number;
            maxYears: number;
            termYears: number;
        };
        TermsView: {
            beforePlan: boolean;
            counted: number;
            daysUsed: number;
            lastPossible: boolean;
            maxDays: number;
            maxTerms: number;
            maxYears: number;
            yearsUsed: number;
        };
        TickView: {
            taskId: string;
            version: number;
        };
        TimelineBarView: {
            from: string;
            lastPossible: boolean;
            name: string;
            past: boolean;
            personId: string;
            to: string;
        };
        TimelineRowView: {
            bars: components["schemas"]["TimelineBarView"][];
            name: string | null;
            seatNumber: number;
            vacantSince: string | null;
        };
        TotpStartView: {
            address: string | null;
            secret: string | null;
        };
        TurnedDecisionView: {
            basis: number;
            caseNumber: string;
            id: string;
            meetingId: string;
            needed: number;
            on: string;
            present: number;
            /** @enum {string} */
            was: "adopted" | "fallen";
            /** @enum {string} */
            wouldBe: "adopted" | "fallen" | "notQuorate";
        };
        TurnedElectionView: {
            id: string;
            /** @enum {string} */
            office: "deputyLeader" | "leader";
            on: string;
            quorum: components["schemas"]["QuorumSumView"] | null;
            to: string | null;
            /** @enum {string} */
            wouldBe: "acclamation" | "allowed" | "ballot" | "lots" | "newBallot" | "notQuorate" | "otherEnd" | "refused";
        };
        UpdateAgendaItemDto: {
            closed?: boolean;
            goal?: string | null;
            /** @enum {string} */
            ground?: "internal" | "obtained" | "personal" | "trade";
            minutes: number;
            reason?: string;
            title: string;
            /** @enum {string} */
            type: "advice" | "aob" | "decision" | "discussion" | "election" | "information" | "minutes";
            version: number;
        };
        UpdateEntryDto: {
            text: string;
            version: number;
        };
        UpdateMeetingDto: {
            dialInCode?: string | null;
            dialInNumber?: string | null;
            endsAt: string;
            interpreter?: string | null;
            joinLink?: string | null;
            /** @enum {string} */
            mode: "both" | "remote" | "room";
            place: string;
            startsAt: string;
            supportPerson?: string | null;
            version: number;
        };
        VerificationCheckView: {
            /** @enum {string} */
            name: "certificate" | "kept" | "oneSeal" | "pdf" | "signature" | "unchanged" | "whole";
            passed: boolean | null;
        };
        VerificationView: {
            checks: components["schemas"]["VerificationCheckView"][];
            document: components["schemas"]["SealedDocumentView"] | null;
            genuine: boolean;
            sha256: string;
        };
        VersionDto: {
            version: number;
        };
        VoteRollView: {
            chairMissing: boolean;
            entered: components["schemas"]["VoterView"][];
            gone: components["schemas"]["VoterView"][];
            missing: components["schemas"]["VoterView"][];
        };
        VoterView: {
            name: string;
            personId: string;
        };
        WaysInView: {
            codeUse: components["schemas"]["CodeUseView"] | null;
            email: string | null;
            passkeys: number;
            password: components["schemas"]["PasswordView"] | null;
            recovery: components["schemas"]["OwnRecoveryView"] | null;
            recoveryCodes: components["schemas"]["RecoveryCodesView"] | null;
            signInName: string | null;
        };
        WeighingView: {
            byMembers: boolean;
            link: string;
            need: components["schemas"]["NeedView"] | null;
            otherNeed: components["schemas"]["NeedView"] | null;
            proposalId: string;
            /** @enum {string} */
            weight: "interpretation" | "revision";
        };
        WheelMeetingView: {
            id: string;
            number: number;
            startsAt: string;
            /** @enum {string} */
            state: "cancelled" | "closed" | "live" | "planned";
        };
        WheelView: {
            held: number;
            meetings: components["schemas"]["WheelMeetingView"][];
            planned: number;
            steering: string[];
            year: number;
        };
        WithdrawDemandDto: {
            version: number;
        };
        WitnessDto: {
            /** @enum {string} */
            language?: "en" | "nb" | "nn";
        };
        WitnessView: {
            fileName: string;
            line: string;
            text: string;
        };
        Words: {
            en: string;
            nb: string;
            nn: string;
        };
        WordsDto: {
            en: string;
            nb: string;
            nn: string;
        };
        WriteAddendumDto: {
            /** Format: uuid */
            decisionId?: string;
            /** Format: uuid */
            itemId?: string;
            /** @enum {string} */
            kind: "decided" | "editorial";
            reason: string;
            text: string;
            version: number;
        };
        WriteContributionDto: {
            text: string;
            version: number;
        };
        WriteEntryDto: {
            text: string;
        };
        WritersView: {
            writers: components["schemas"]["WriterView"][];
        };
        WriterView: {
            entryId: string | null;
            itemId: string;
            name: string;
        };
        WritingDto: {
            /** Format: uuid */
            entryId?: string | null;
        };
        WrittenAnswerView: {
            /** @enum {string|null} */
            answer: "against" | "blank" | "for" | "object" | null;
            name: string;
        };
        WrittenCaseView: {
            caseId: string;
            caseNumber: string;
            title: string;
        };
        WrittenListView: {
            can: string[];
            cases: components["schemas"]["WrittenCaseView"][];
            procedures: components["schemas"]["WrittenRowView"][];
        };
        WrittenProcedureView: {
            answered: number;
            answers: components["schemas"]["WrittenAnswerView"][];
            asked: number;
            background: string;
            caseId: string;
            caseNumber: string;
            closesOn: string;
            findings: components["schemas"]["Finding"][];
            id: string;
            meeting: components["schemas"]["LaterMeetingView"] | null;
            own: components["schemas"]["OwnWrittenAnswerView"] | null;
            proposal: string;
            question: string;
            /** @enum {string} */
            status: "confirmed" | "fallen" | "lapsed" | "objected" | "open" | "overturned" | "provisional";
            sums: components["schemas"]["WrittenSumsView"] | null;
            title: string;
        };
        WrittenRowView: {
            caseId: string;
            caseNumber: string;
            closesOn: string;
            id: string;
            /** @enum {string} */
            status: "confirmed" | "fallen" | "lapsed" | "objected" | "open" | "overturned" | "provisional";
            title: string;
            waits: boolean;
        };
        WrittenSumsView: {
            against: number;
            answered: number;
            asked: number;
            blank: number;
            for: number;
            objections: number;
        };
        YearMeetingView: {
            id: string;
            number: number;
            startsAt: string;
            /** @enum {string} */
            state: "cancelled" | "closed" | "live" | "planned";
        };
        YearPlanView: {
            answered: number;
            asked: number;
            endTime: string;
            meetings: components["schemas"]["PlannedMeetingView"][];
            /** @enum {string} */
            mode: "both" | "remote" | "room";
            place: string;
            pollClosesOn: string | null;
            /** @enum {string} */
            region: "agder" | "akershus" | "buskerud" | "finnmark" | "innlandet" | "moreOgRomsdal" | "nordland" | "oslo" | "ostfold" | "rogaland" | "telemark" | "troms" | "trondelag" | "vestfold" | "vestland";
            startTime: string;
            /** @enum {string} */
            state: "adopted" | "draft" | "polling";
            steering: components["schemas"]["SteeringDayView"][];
            version: number;
        };
        YearView: {
            findings: components["schemas"]["Finding"][];
            meetings: components["schemas"]["YearMeetingView"][];
            needed: number;
            plan: components["schemas"]["YearPlanView"] | null;
            steeringNeeded: number;
            year: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type AbortBallotDto = components['schemas']['AbortBallotDto'];
export type AbortedVoteView = components['schemas']['AbortedVoteView'];
export type AbortElectionDto = components['schemas']['AbortElectionDto'];
export type AbortRoundDto = components['schemas']['AbortRoundDto'];
export type AbortVoteDto = components['schemas']['AbortVoteDto'];
export type AccessNeedsView = components['schemas']['AccessNeedsView'];
export type ActDto = components['schemas']['ActDto'];
export type ActingOfficeView = components['schemas']['ActingOfficeView'];
export type ActingView = components['schemas']['ActingView'];
export type AddAgendaItemDto = components['schemas']['AddAgendaItemDto'];
export type AddPasskeyDto = components['schemas']['AddPasskeyDto'];
export type AddTaskDto = components['schemas']['AddTaskDto'];
export type AddTextDto = components['schemas']['AddTextDto'];
export type AdmissionCaseView = components['schemas']['AdmissionCaseView'];
export type AdoptYearDto = components['schemas']['AdoptYearDto'];
export type AfterView = components['schemas']['AfterView'];
export type AgendaItemView = components['schemas']['AgendaItemView'];
export type AgendaReviewView = components['schemas']['AgendaReviewView'];
export type AgendaTemplatesView = components['schemas']['AgendaTemplatesView'];
export type AgendaTemplateView = components['schemas']['AgendaTemplateView'];
export type AlternateView = components['schemas']['AlternateView'];
export type AnswerActingDto = components['schemas']['AnswerActingDto'];
export type AnswerByLinkDto = components['schemas']['AnswerByLinkDto'];
export type AnswerByLinkView = components['schemas']['AnswerByLinkView'];
export type AnswerCaseDto = components['schemas']['AnswerCaseDto'];
export type AnswerChangeDto = components['schemas']['AnswerChangeDto'];
export type AnswerCommentDto = components['schemas']['AnswerCommentDto'];
export type AnswerCorrectionDto = components['schemas']['AnswerCorrectionDto'];
export type AnswerDatesDto = components['schemas']['AnswerDatesDto'];
export type AnswerEvaluationDto = components['schemas']['AnswerEvaluationDto'];
export type AnswerKeptView = components['schemas']['AnswerKeptView'];
export type AnswerLinkDto = components['schemas']['AnswerLinkDto'];
export type AnswerMentionDto = components['schemas']['AnswerMentionDto'];
export type AnswerNominationDto = components['schemas']['AnswerNominationDto'];
export type AnswerNoticeByLinkDto = components['schemas']['AnswerNoticeByLinkDto'];
export type AnswerNoticeDto = components['schemas']['AnswerNoticeDto'];
export type AnswerQuestionDto = components['schemas']['AnswerQuestionDto'];
export type AnswerWithoutNameDto = components['schemas']['AnswerWithoutNameDto'];
export type AnswerWrittenDto = components['schemas']['AnswerWrittenDto'];
export type ApplicantsView = components['schemas']['ApplicantsView'];
export type ApplicantView = components['schemas']['ApplicantView'];
export type ApplicationFormView = components['schemas']['ApplicationFormView'];
export type ApplicationKeptView = components['schemas']['ApplicationKeptView'];
export type ApplicationLinkDto = components['schemas']['ApplicationLinkDto'];
export type ApplicationWithdrawnView = components['schemas']['ApplicationWithdrawnView'];
export type ApplyTemplateDto = components['schemas']['ApplyTemplateDto'];
export type AppointDto = components['schemas']['AppointDto'];
export type AppointmentCheckView = components['schemas']['AppointmentCheckView'];
export type ApprovalCaseView = components['schemas']['ApprovalCaseView'];
export type ApproveAgendaDto = components['schemas']['ApproveAgendaDto'];
export type ApprovedChangeDto = components['schemas']['ApprovedChangeDto'];
export type ApproveErasureDto = components['schemas']['ApproveErasureDto'];
export type AskCorrectionDto = components['schemas']['AskCorrectionDto'];
export type AskDatesDto = components['schemas']['AskDatesDto'];
export type AskDto = components['schemas']['AskDto'];
export type AskedView = components['schemas']['AskedView'];
export type AskOrganisationDto = components['schemas']['AskOrganisationDto'];
export type AskRenewalDto = components['schemas']['AskRenewalDto'];
export type AskToSignDto = components['schemas']['AskToSignDto'];
export type AttendanceDto = components['schemas']['AttendanceDto'];
export type AttendanceFiguresView = components['schemas']['AttendanceFiguresView'];
export type AttendanceForecastView = components['schemas']['AttendanceForecastView'];
export type AttendanceView = components['schemas']['AttendanceView'];
export type AuditCheckView = components['schemas']['AuditCheckView'];
export type AuditEntryView = components['schemas']['AuditEntryView'];
export type AuditPageView = components['schemas']['AuditPageView'];
export type AuditStateView = components['schemas']['AuditStateView'];
export type BackView = components['schemas']['BackView'];
export type BallotCountDto = components['schemas']['BallotCountDto'];
export type BallotKeysView = components['schemas']['BallotKeysView'];
export type BallotResultView = components['schemas']['BallotResultView'];
export type BallotSummaryView = components['schemas']['BallotSummaryView'];
export type BallotsView = components['schemas']['BallotsView'];
export type BallotTellerView = components['schemas']['BallotTellerView'];
export type BallotVersionDto = components['schemas']['BallotVersionDto'];
export type BallotView = components['schemas']['BallotView'];
export type BoardCountersView = components['schemas']['BoardCountersView'];
export type BoardFieldView = components['schemas']['BoardFieldView'];
export type BoardPlacesView = components['schemas']['BoardPlacesView'];
export type BoardPlaceView = components['schemas']['BoardPlaceView'];
export type BoardView = components['schemas']['BoardView'];
export type BookletLeftView = components['schemas']['BookletLeftView'];
export type BookletPlaceView = components['schemas']['BookletPlaceView'];
export type BookletView = components['schemas']['BookletView'];
export type CalendarFeedView = components['schemas']['CalendarFeedView'];
export type CalledChoiceDto = components['schemas']['CalledChoiceDto'];
export type CalledExtraView = components['schemas']['CalledExtraView'];
export type CallExtraMeetingDto = components['schemas']['CallExtraMeetingDto'];
export type CallFieldNameView = components['schemas']['CallFieldNameView'];
export type CallFieldView = components['schemas']['CallFieldView'];
export type CallView = components['schemas']['CallView'];
export type CampaignDto = components['schemas']['CampaignDto'];
export type CampaignRowView = components['schemas']['CampaignRowView'];
export type CampaignVersionDto = components['schemas']['CampaignVersionDto'];
export type CampaignView = components['schemas']['CampaignView'];
export type CancelMeetingDto = components['schemas']['CancelMeetingDto'];
export type CandidateCountDto = components['schemas']['CandidateCountDto'];
export type CandidateDayView = components['schemas']['CandidateDayView'];
export type CandidateView = components['schemas']['CandidateView'];
export type CarryOverDto = components['schemas']['CarryOverDto'];
export type CaseAnswerView = components['schemas']['CaseAnswerView'];
export type CaseDeadlineView = components['schemas']['CaseDeadlineView'];
export type CaseDecisionView = components['schemas']['CaseDecisionView'];
export type CaseFilesView = components['schemas']['CaseFilesView'];
export type CaseFileView = components['schemas']['CaseFileView'];
export type CaseFollowUpView = components['schemas']['CaseFollowUpView'];
export type CaseMeetingView = components['schemas']['CaseMeetingView'];
export type CasePlaceView = components['schemas']['CasePlaceView'];
export type CaseRecordView = components['schemas']['CaseRecordView'];
export type CaseRegisterView = components['schemas']['CaseRegisterView'];
export type CaseRowView = components['schemas']['CaseRowView'];
export type CaseVersionDto = components['schemas']['CaseVersionDto'];
export type CaseView = components['schemas']['CaseView'];
export type CaseWaitView = components['schemas']['CaseWaitView'];
export type CastDto = components['schemas']['CastDto'];
export type ChairingView = components['schemas']['ChairingView'];
export type ChangeCampaignDto = components['schemas']['ChangeCampaignDto'];
export type ChangeCaseView = components['schemas']['ChangeCaseView'];
export type ChangeDaysDto = components['schemas']['ChangeDaysDto'];
export type ChangeDecisionView = components['schemas']['ChangeDecisionView'];
export type ChangedPartView = components['schemas']['ChangedPartView'];
export type ChangeGlossaryWordDto = components['schemas']['ChangeGlossaryWordDto'];
export type ChangeOrganisationDto = components['schemas']['ChangeOrganisationDto'];
export type ChangeRequestCampaignDto = components['schemas']['ChangeRequestCampaignDto'];
export type ChangeStatementDto = components['schemas']['ChangeStatementDto'];
export type ChangeTaskDto = components['schemas']['ChangeTaskDto'];
export type ChangeTextDto = components['schemas']['ChangeTextDto'];
export type ChangeVersionDto = components['schemas']['ChangeVersionDto'];
export type ChangeView = components['schemas']['ChangeView'];
export type CheckPlacementsDto = components['schemas']['CheckPlacementsDto'];
export type ChooseActorDto = components['schemas']['ChooseActorDto'];
export type ChooseDayDto = components['schemas']['ChooseDayDto'];
export type ClauseChangeView = components['schemas']['ClauseChangeView'];
export type ClauseDetailView = components['schemas']['ClauseDetailView'];
export type ClauseRuleView = components['schemas']['ClauseRuleView'];
export type ClauseTextView = components['schemas']['ClauseTextView'];
export type ClauseView = components['schemas']['ClauseView'];
export type CloseCaseDto = components['schemas']['CloseCaseDto'];
export type CloseMeetingDto = components['schemas']['CloseMeetingDto'];
export type CloseOlderDto = components['schemas']['CloseOlderDto'];
export type CloseVoteDto = components['schemas']['CloseVoteDto'];
export type ClosingEventView = components['schemas']['ClosingEventView'];
export type ClosingView = components['schemas']['ClosingView'];
export type CodeRequestedView = components['schemas']['CodeRequestedView'];
export type CodeSeenDto = components['schemas']['CodeSeenDto'];
export type CodesView = components['schemas']['CodesView'];
export type CodeUseView = components['schemas']['CodeUseView'];
export type CodeWaitingView = components['schemas']['CodeWaitingView'];
export type ComingRemindersView = components['schemas']['ComingRemindersView'];
export type CommentMinutesDto = components['schemas']['CommentMinutesDto'];
export type CompletedRecoveryView = components['schemas']['CompletedRecoveryView'];
export type CompositionProofView = components['schemas']['CompositionProofView'];
export type ConfirmRecoveryDto = components['schemas']['ConfirmRecoveryDto'];
export type ConsentDto = components['schemas']['ConsentDto'];
export type ConsentView = components['schemas']['ConsentView'];
export type ContributionsView = components['schemas']['ContributionsView'];
export type ContributionView = components['schemas']['ContributionView'];
export type CoordinatorView = components['schemas']['CoordinatorView'];
export type CorrectionView = components['schemas']['CorrectionView'];
export type CountDto = components['schemas']['CountDto'];
export type CountedView = components['schemas']['CountedView'];
export type CreateOrganisationDto = components['schemas']['CreateOrganisationDto'];
export type CreatePersonDto = components['schemas']['CreatePersonDto'];
export type CredentialView = components['schemas']['CredentialView'];
export type CurrentItemDto = components['schemas']['CurrentItemDto'];
export type CurrentPlaceView = components['schemas']['CurrentPlaceView'];
export type DataCopyDto = components['schemas']['DataCopyDto'];
export type DataCopyView = components['schemas']['DataCopyView'];
export type DataReadView = components['schemas']['DataReadView'];
export type DateLinkDto = components['schemas']['DateLinkDto'];
export type DatePollView = components['schemas']['DatePollView'];
export type DatesByLinkView = components['schemas']['DatesByLinkView'];
export type DayAnswerDto = components['schemas']['DayAnswerDto'];
export type DayForecastView = components['schemas']['DayForecastView'];
export type DayReasonView = components['schemas']['DayReasonView'];
export type DecisionRecordView = components['schemas']['DecisionRecordView'];
export type DecisionRegisterView = components['schemas']['DecisionRegisterView'];
export type DecisionSubstitutionView = components['schemas']['DecisionSubstitutionView'];
export type DecisionView = components['schemas']['DecisionView'];
export type DeclarationCodeView = components['schemas']['DeclarationCodeView'];
export type DeclarationStatusView = components['schemas']['DeclarationStatusView'];
export type DeclarationTextsDto = components['schemas']['DeclarationTextsDto'];
export type DeclarationVersionView = components['schemas']['DeclarationVersionView'];
export type DeclarationView = components['schemas']['DeclarationView'];
export type DeclarationWordsDto = components['schemas']['DeclarationWordsDto'];
export type DemandMeetingDto = components['schemas']['DemandMeetingDto'];
export type DesignationView = components['schemas']['DesignationView'];
export type DialInView = components['schemas']['DialInView'];
export type DissentDto = components['schemas']['DissentDto'];
export type DissentersView = components['schemas']['DissentersView'];
export type DissentView = components['schemas']['DissentView'];
export type DoneErasureView = components['schemas']['DoneErasureView'];
export type DraftClauseDto = components['schemas']['DraftClauseDto'];
export type DraftClauseView = components['schemas']['DraftClauseView'];
export type DraftFieldDto = components['schemas']['DraftFieldDto'];
export type DraftFieldView = components['schemas']['DraftFieldView'];
export type DraftRevisionDto = components['schemas']['DraftRevisionDto'];
export type EditorialFixDto = components['schemas']['EditorialFixDto'];
export type EditorialFixView = components['schemas']['EditorialFixView'];
export type ElectionAheadView = components['schemas']['ElectionAheadView'];
export type ElectionCaseChoiceView = components['schemas']['ElectionCaseChoiceView'];
export type ElectionCaseView = components['schemas']['ElectionCaseView'];
export type ElectionMeetingChoiceView = components['schemas']['ElectionMeetingChoiceView'];
export type ElectionMeetingView = components['schemas']['ElectionMeetingView'];
export type ElectionRowView = components['schemas']['ElectionRowView'];
export type ElectionsView = components['schemas']['ElectionsView'];
export type ElectionTermView = components['schemas']['ElectionTermView'];
export type ElectionView = components['schemas']['ElectionView'];
export type EndActingDto = components['schemas']['EndActingDto'];
export type EndAppointmentDto = components['schemas']['EndAppointmentDto'];
export type EndPauseDto = components['schemas']['EndPauseDto'];
export type EndTaskDto = components['schemas']['EndTaskDto'];
export type EnteredChoiceDto = components['schemas']['EnteredChoiceDto'];
export type EnterSupportDto = components['schemas']['EnterSupportDto'];
export type EntryVersionsView = components['schemas']['EntryVersionsView'];
export type EntryVersionView = components['schemas']['EntryVersionView'];
export type ErasureItemView = components['schemas']['ErasureItemView'];
export type ErasureRunView = components['schemas']['ErasureRunView'];
export type ErasuresView = components['schemas']['ErasuresView'];
export type EvaluationsView = components['schemas']['EvaluationsView'];
export type EvaluationView = components['schemas']['EvaluationView'];
export type ExampleActorView = components['schemas']['ExampleActorView'];
export type ExpectedSubstitutionView = components['schemas']['ExpectedSubstitutionView'];
export type ExtendDto = components['schemas']['ExtendDto'];
export type ExtendRequestDto = components['schemas']['ExtendRequestDto'];
export type ExtraMeetingView = components['schemas']['ExtraMeetingView'];
export type FarewellView = components['schemas']['FarewellView'];
export type FieldChangeView = components['schemas']['FieldChangeView'];
export type FieldErrorView = components['schemas']['FieldErrorView'];
export type FieldNameView = components['schemas']['FieldNameView'];
export type FieldStateView = components['schemas']['FieldStateView'];
export type FieldView = components['schemas']['FieldView'];
export type FindDecisionsDto = components['schemas']['FindDecisionsDto'];
export type Finding = components['schemas']['Finding'];
export type FirstSignInView = components['schemas']['FirstSignInView'];
export type FlagLapseDto = components['schemas']['FlagLapseDto'];
export type FollowCaseDto = components['schemas']['FollowCaseDto'];
export type FollowUpView = components['schemas']['FollowUpView'];
export type ForecastBarView = components['schemas']['ForecastBarView'];
export type ForecastEventView = components['schemas']['ForecastEventView'];
export type ForecastFieldNameView = components['schemas']['ForecastFieldNameView'];
export type ForecastFieldView = components['schemas']['ForecastFieldView'];
export type ForecastLaneView = components['schemas']['ForecastLaneView'];
export type ForecastView = components['schemas']['ForecastView'];
export type FormerTextView = components['schemas']['FormerTextView'];
export type GapSeatView = components['schemas']['GapSeatView'];
export type GapView = components['schemas']['GapView'];
export type GlossaryView = components['schemas']['GlossaryView'];
export type GlossaryWordDto = components['schemas']['GlossaryWordDto'];
export type GlossaryWordView = components['schemas']['GlossaryWordView'];
export type GoalView = components['schemas']['GoalView'];
export type GroundView = components['schemas']['GroundView'];
export type GuardianView = components['schemas']['GuardianView'];
export type GuestView = components['schemas']['GuestView'];
export type HandOverDto = components['schemas']['HandOverDto'];
export type HandoverTaskView = components['schemas']['HandoverTaskView'];
export type HeldView = components['schemas']['HeldView'];
export type HolderView = components['schemas']['HolderView'];
export type HomeCaseView = components['schemas']['HomeCaseView'];
export type HomeMeetingView = components['schemas']['HomeMeetingView'];
export type HomeView = components['schemas']['HomeView'];
export type HostOpeningView = components['schemas']['HostOpeningView'];
export type ImportCountsView = components['schemas']['ImportCountsView'];
export type ImportDoneView = components['schemas']['ImportDoneView'];
export type ImportFaultView = components['schemas']['ImportFaultView'];
export type ImportLineDto = components['schemas']['ImportLineDto'];
export type ImportLineView = components['schemas']['ImportLineView'];
export type ImportListDto = components['schemas']['ImportListDto'];
export type ImportPreviewView = components['schemas']['ImportPreviewView'];
export type ImportRowView = components['schemas']['ImportRowView'];
export type ImportTableView = components['schemas']['ImportTableView'];
export type InnerEnvelopesView = components['schemas']['InnerEnvelopesView'];
export type InputView = components['schemas']['InputView'];
export type InstallDto = components['schemas']['InstallDto'];
export type InterpretationOutcome = components['schemas']['InterpretationOutcome'];
export type InterpretationView = components['schemas']['InterpretationView'];
export type InvitationView = components['schemas']['InvitationView'];
export type InviteDto = components['schemas']['InviteDto'];
export type ItemRoomView = components['schemas']['ItemRoomView'];
export type ItemVotesView = components['schemas']['ItemVotesView'];
export type JudgedByView = components['schemas']['JudgedByView'];
export type KeptUntilView = components['schemas']['KeptUntilView'];
export type KnownRecusalDto = components['schemas']['KnownRecusalDto'];
export type LapseStepView = components['schemas']['LapseStepView'];
export type LapseView = components['schemas']['LapseView'];
export type LaterDecisionView = components['schemas']['LaterDecisionView'];
export type LaterMeetingView = components['schemas']['LaterMeetingView'];
export type LetterDto = components['schemas']['LetterDto'];
export type LetterPreviewView = components['schemas']['LetterPreviewView'];
export type LetterView = components['schemas']['LetterView'];
export type ListFileDto = components['schemas']['ListFileDto'];
export type LiveItemView = components['schemas']['LiveItemView'];
export type LiveView = components['schemas']['LiveView'];
export type LostReferenceView = components['schemas']['LostReferenceView'];
export type LotView = components['schemas']['LotView'];
export type LotWordDto = components['schemas']['LotWordDto'];
export type MadeLetterView = components['schemas']['MadeLetterView'];
export type MadeRequestLetterView = components['schemas']['MadeRequestLetterView'];
export type MailChoiceDto = components['schemas']['MailChoiceDto'];
export type MailChoiceView = components['schemas']['MailChoiceView'];
export type MailFailureView = components['schemas']['MailFailureView'];
export type MailTextKindView = components['schemas']['MailTextKindView'];
export type MailTextView = components['schemas']['MailTextView'];
export type MakeYearPlanDto = components['schemas']['MakeYearPlanDto'];
export type MarkDecisionDto = components['schemas']['MarkDecisionDto'];
export type MarkReadDto = components['schemas']['MarkReadDto'];
export type MayStandView = components['schemas']['MayStandView'];
export type MeetingAnswersView = components['schemas']['MeetingAnswersView'];
export type MeetingChangeView = components['schemas']['MeetingChangeView'];
export type MeetingDaysView = components['schemas']['MeetingDaysView'];
export type MeetingDemandView = components['schemas']['MeetingDemandView'];
export type MeetingNeedsByLinkDto = components['schemas']['MeetingNeedsByLinkDto'];
export type MeetingNeedsDto = components['schemas']['MeetingNeedsDto'];
export type MeetingPauseView = components['schemas']['MeetingPauseView'];
export type MeetingPlaceView = components['schemas']['MeetingPlaceView'];
export type MeetingRowView = components['schemas']['MeetingRowView'];
export type MeetingsView = components['schemas']['MeetingsView'];
export type MeetingTaskView = components['schemas']['MeetingTaskView'];
export type MeetingView = components['schemas']['MeetingView'];
export type MeetingWaysView = components['schemas']['MeetingWaysView'];
export type MemberNameView = components['schemas']['MemberNameView'];
export type MeterView = components['schemas']['MeterView'];
export type MinutesAbsentView = components['schemas']['MinutesAbsentView'];
export type MinutesAddendumView = components['schemas']['MinutesAddendumView'];
export type MinutesApprovalView = components['schemas']['MinutesApprovalView'];
export type MinutesCaseView = components['schemas']['MinutesCaseView'];
export type MinutesCommentView = components['schemas']['MinutesCommentView'];
export type MinutesElectionLineView = components['schemas']['MinutesElectionLineView'];
export type MinutesEntryView = components['schemas']['MinutesEntryView'];
export type MinutesHandoverView = components['schemas']['MinutesHandoverView'];
export type MinutesInputView = components['schemas']['MinutesInputView'];
export type MinutesItemView = components['schemas']['MinutesItemView'];
export type MinutesLifeView = components['schemas']['MinutesLifeView'];
export type MinutesMentionsView = components['schemas']['MinutesMentionsView'];
export type MinutesMentionView = components['schemas']['MinutesMentionView'];
export type MinutesParagraphView = components['schemas']['MinutesParagraphView'];
export type MinutesPauseView = components['schemas']['MinutesPauseView'];
export type MinutesPresentView = components['schemas']['MinutesPresentView'];
export type MinutesQuestionView = components['schemas']['MinutesQuestionView'];
export type MinutesReaderView = components['schemas']['MinutesReaderView'];
export type MinutesTaskView = components['schemas']['MinutesTaskView'];
export type MinutesVersionDto = components['schemas']['MinutesVersionDto'];
export type MinutesView = components['schemas']['MinutesView'];
export type MinutesWishView = components['schemas']['MinutesWishView'];
export type MissingAssuranceView = components['schemas']['MissingAssuranceView'];
export type MissingSeatsView = components['schemas']['MissingSeatsView'];
export type MixDto = components['schemas']['MixDto'];
export type MoveAgendaItemDto = components['schemas']['MoveAgendaItemDto'];
export type MoveFileDto = components['schemas']['MoveFileDto'];
export type MoveMeetingDto = components['schemas']['MoveMeetingDto'];
export type MoveProposalDto = components['schemas']['MoveProposalDto'];
export type MoveView = components['schemas']['MoveView'];
export type NamedChoiceView = components['schemas']['NamedChoiceView'];
export type NamedView = components['schemas']['NamedView'];
export type NamedVoteView = components['schemas']['NamedVoteView'];
export type NeedView = components['schemas']['NeedView'];
export type NewMeetingDto = components['schemas']['NewMeetingDto'];
export type NewOrganisationView = components['schemas']['NewOrganisationView'];
export type NewPasskeyView = components['schemas']['NewPasskeyView'];
export type NewRecoveryCodesView = components['schemas']['NewRecoveryCodesView'];
export type NextCaseView = components['schemas']['NextCaseView'];
export type NextRoundView = components['schemas']['NextRoundView'];
export type NobodyAnswerView = components['schemas']['NobodyAnswerView'];
export type NobodyAskedView = components['schemas']['NobodyAskedView'];
export type NobodyRecordView = components['schemas']['NobodyRecordView'];
export type NobodyView = components['schemas']['NobodyView'];
export type NominateDto = components['schemas']['NominateDto'];
export type NominateForOfficeDto = components['schemas']['NominateForOfficeDto'];
export type NominationLinkDto = components['schemas']['NominationLinkDto'];
export type NomineeChoiceView = components['schemas']['NomineeChoiceView'];
export type NomineesView = components['schemas']['NomineesView'];
export type NomineeView = components['schemas']['NomineeView'];
export type NoteStatementDto = components['schemas']['NoteStatementDto'];
export type NoticePersonView = components['schemas']['NoticePersonView'];
export type NoticePreviewView = components['schemas']['NoticePreviewView'];
export type NoticeView = components['schemas']['NoticeView'];
export type NumberBoundsView = components['schemas']['NumberBoundsView'];
export type NumberChangeView = components['schemas']['NumberChangeView'];
export type Object = components['schemas']['Object'];
export type OfficeBarView = components['schemas']['OfficeBarView'];
export type OfficeDueView = components['schemas']['OfficeDueView'];
export type OfficeLeftView = components['schemas']['OfficeLeftView'];
export type OfficeLimitsView = components['schemas']['OfficeLimitsView'];
export type OfficesCalendarView = components['schemas']['OfficesCalendarView'];
export type OfficesView = components['schemas']['OfficesView'];
export type OfficeTermView = components['schemas']['OfficeTermView'];
export type OpenAccessNeedsDto = components['schemas']['OpenAccessNeedsDto'];
export type OpenApplicantDto = components['schemas']['OpenApplicantDto'];
export type OpenCallRowView = components['schemas']['OpenCallRowView'];
export type OpenCallView = components['schemas']['OpenCallView'];
export type OpenCaseDto = components['schemas']['OpenCaseDto'];
export type OpenedApplicantView = components['schemas']['OpenedApplicantView'];
export type OpenedGuardianView = components['schemas']['OpenedGuardianView'];
export type OpenedMeetingNeedsView = components['schemas']['OpenedMeetingNeedsView'];
export type OpenedNeedsView = components['schemas']['OpenedNeedsView'];
export type OpenedNomineeView = components['schemas']['OpenedNomineeView'];
export type OpenedStatementView = components['schemas']['OpenedStatementView'];
export type OpenGuardianDto = components['schemas']['OpenGuardianDto'];
export type OpenRoundDto = components['schemas']['OpenRoundDto'];
export type OpenVoteDto = components['schemas']['OpenVoteDto'];
export type OpenVoteView = components['schemas']['OpenVoteView'];
export type OptionCountDto = components['schemas']['OptionCountDto'];
export type OptionSumView = components['schemas']['OptionSumView'];
export type OptionView = components['schemas']['OptionView'];
export type OrganisationContactDto = components['schemas']['OrganisationContactDto'];
export type OrganisationContactView = components['schemas']['OrganisationContactView'];
export type OrganisationPageView = components['schemas']['OrganisationPageView'];
export type OrganisationRequestView = components['schemas']['OrganisationRequestView'];
export type OrganisationView = components['schemas']['OrganisationView'];
export type OtherDecisionView = components['schemas']['OtherDecisionView'];
export type OtherMeetingView = components['schemas']['OtherMeetingView'];
export type OtherNeedView = components['schemas']['OtherNeedView'];
export type OutboxMailView = components['schemas']['OutboxMailView'];
export type OuterEnvelopesView = components['schemas']['OuterEnvelopesView'];
export type OwnAnswerView = components['schemas']['OwnAnswerView'];
export type OwnApplicationView = components['schemas']['OwnApplicationView'];
export type OwnBallotView = components['schemas']['OwnBallotView'];
export type OwnCandidacyView = components['schemas']['OwnCandidacyView'];
export type OwnChoiceDto = components['schemas']['OwnChoiceDto'];
export type OwnDatePollView = components['schemas']['OwnDatePollView'];
export type OwnMailFailureView = components['schemas']['OwnMailFailureView'];
export type OwnMarkView = components['schemas']['OwnMarkView'];
export type OwnPortraitView = components['schemas']['OwnPortraitView'];
export type OwnRecoveryView = components['schemas']['OwnRecoveryView'];
export type OwnRequestView = components['schemas']['OwnRequestView'];
export type OwnSessionsView = components['schemas']['OwnSessionsView'];
export type OwnSessionView = components['schemas']['OwnSessionView'];
export type OwnStatementsView = components['schemas']['OwnStatementsView'];
export type OwnStatementView = components['schemas']['OwnStatementView'];
export type OwnVoteView = components['schemas']['OwnVoteView'];
export type OwnWrittenAnswerView = components['schemas']['OwnWrittenAnswerView'];
export type PanelCoordinatorView = components['schemas']['PanelCoordinatorView'];
export type PanelMemberView = components['schemas']['PanelMemberView'];
export type PanelTotalsView = components['schemas']['PanelTotalsView'];
export type PanelView = components['schemas']['PanelView'];
export type PaperChangeView = components['schemas']['PaperChangeView'];
export type PapersToReadView = components['schemas']['PapersToReadView'];
export type PaperToReadView = components['schemas']['PaperToReadView'];
export type PaperView = components['schemas']['PaperView'];
export type PasskeyAnswerDto = components['schemas']['PasskeyAnswerDto'];
export type PasskeyQuestionView = components['schemas']['PasskeyQuestionView'];
export type PasskeySignInDto = components['schemas']['PasskeySignInDto'];
export type PasskeyView = components['schemas']['PasskeyView'];
export type PasswordSignInDto = components['schemas']['PasswordSignInDto'];
export type PasswordView = components['schemas']['PasswordView'];
export type PauseDto = components['schemas']['PauseDto'];
export type PauseView = components['schemas']['PauseView'];
export type PersonAppointmentView = components['schemas']['PersonAppointmentView'];
export type PersonAttendanceView = components['schemas']['PersonAttendanceView'];
export type PersonDetailView = components['schemas']['PersonDetailView'];
export type PersonNameView = components['schemas']['PersonNameView'];
export type PersonPauseView = components['schemas']['PersonPauseView'];
export type PersonRowView = components['schemas']['PersonRowView'];
export type PersonTermsView = components['schemas']['PersonTermsView'];
export type PlaceCaseDto = components['schemas']['PlaceCaseDto'];
export type PlacedEnvelopeView = components['schemas']['PlacedEnvelopeView'];
export type PlacementView = components['schemas']['PlacementView'];
export type PlanChangesView = components['schemas']['PlanChangesView'];
export type PlanDraftDto = components['schemas']['PlanDraftDto'];
export type PlanDraftView = components['schemas']['PlanDraftView'];
export type PlannedMeetingView = components['schemas']['PlannedMeetingView'];
export type PlanNumbersDto = components['schemas']['PlanNumbersDto'];
export type PlanNumbersView = components['schemas']['PlanNumbersView'];
export type PlanToChangeView = components['schemas']['PlanToChangeView'];
export type PlanWordsView = components['schemas']['PlanWordsView'];
export type PolicyAreaView = components['schemas']['PolicyAreaView'];
export type PolicyRowView = components['schemas']['PolicyRowView'];
export type PolledDayView = components['schemas']['PolledDayView'];
export type PolledMeetingView = components['schemas']['PolledMeetingView'];
export type PostponeItemDto = components['schemas']['PostponeItemDto'];
export type PreferencesDto = components['schemas']['PreferencesDto'];
export type PrepareElectionDto = components['schemas']['PrepareElectionDto'];
export type PreparingView = components['schemas']['PreparingView'];
export type PresenceView = components['schemas']['PresenceView'];
export type PresentTextView = components['schemas']['PresentTextView'];
export type Problem = components['schemas']['Problem'];
export type ProfileView = components['schemas']['ProfileView'];
export type ProofCodeView = components['schemas']['ProofCodeView'];
export type ProposalDto = components['schemas']['ProposalDto'];
export type ProposalTextDto = components['schemas']['ProposalTextDto'];
export type ProposalView = components['schemas']['ProposalView'];
export type ProposeDto = components['schemas']['ProposeDto'];
export type ProposeNomineesDto = components['schemas']['ProposeNomineesDto'];
export type ProposeReadingDto = components['schemas']['ProposeReadingDto'];
export type ProveByCodeDto = components['schemas']['ProveByCodeDto'];
export type ProveByPasswordDto = components['schemas']['ProveByPasswordDto'];
export type ProveByRecoveryCodeDto = components['schemas']['ProveByRecoveryCodeDto'];
export type PublicContactView = components['schemas']['PublicContactView'];
export type PublicMemberView = components['schemas']['PublicMemberView'];
export type PublicPanelView = components['schemas']['PublicPanelView'];
export type PublicTotalsView = components['schemas']['PublicTotalsView'];
export type PublishedAddendumView = components['schemas']['PublishedAddendumView'];
export type PublishedMinutesRowView = components['schemas']['PublishedMinutesRowView'];
export type PublishedMinutesView = components['schemas']['PublishedMinutesView'];
export type QuestionSumsView = components['schemas']['QuestionSumsView'];
export type QuorumSeatView = components['schemas']['QuorumSeatView'];
export type QuorumSumView = components['schemas']['QuorumSumView'];
export type QuorumView = components['schemas']['QuorumView'];
export type RaiseCaseDto = components['schemas']['RaiseCaseDto'];
export type RaiseQuestionDto = components['schemas']['RaiseQuestionDto'];
export type ReachView = components['schemas']['ReachView'];
export type ReadingChangeView = components['schemas']['ReadingChangeView'];
export type ReadingDecisionView = components['schemas']['ReadingDecisionView'];
export type ReceiptView = components['schemas']['ReceiptView'];
export type RecordDecisionDto = components['schemas']['RecordDecisionDto'];
export type RecordInputDto = components['schemas']['RecordInputDto'];
export type RecordOfficeDto = components['schemas']['RecordOfficeDto'];
export type RecordRefusalDto = components['schemas']['RecordRefusalDto'];
export type RecoveryCodeSignInDto = components['schemas']['RecoveryCodeSignInDto'];
export type RecoveryCodesView = components['schemas']['RecoveryCodesView'];
export type RecoveryView = components['schemas']['RecoveryView'];
export type RecruitingView = components['schemas']['RecruitingView'];
export type RecusableCaseView = components['schemas']['RecusableCaseView'];
export type RecusalQuestionView = components['schemas']['RecusalQuestionView'];
export type RecusalView = components['schemas']['RecusalView'];
export type RecuseDto = components['schemas']['RecuseDto'];
export type RefusalView = components['schemas']['RefusalView'];
export type RefuseDto = components['schemas']['RefuseDto'];
export type RefusedView = components['schemas']['RefusedView'];
export type RegisteredDecisionView = components['schemas']['RegisteredDecisionView'];
export type RegisterGuestDto = components['schemas']['RegisterGuestDto'];
export type RegisterPaperDto = components['schemas']['RegisterPaperDto'];
export type RehearsalView = components['schemas']['RehearsalView'];
export type ReleasePaperDto = components['schemas']['ReleasePaperDto'];
export type ReleaseStatementDto = components['schemas']['ReleaseStatementDto'];
export type RemindDto = components['schemas']['RemindDto'];
export type RemindedView = components['schemas']['RemindedView'];
export type RemovePasswordDto = components['schemas']['RemovePasswordDto'];
export type RenameFileDto = components['schemas']['RenameFileDto'];
export type RenewalPeriodView = components['schemas']['RenewalPeriodView'];
export type RenewalQuestionView = components['schemas']['RenewalQuestionView'];
export type RenewalView = components['schemas']['RenewalView'];
export type RenewDto = components['schemas']['RenewDto'];
export type RequestCampaignDto = components['schemas']['RequestCampaignDto'];
export type RequestCampaignRowView = components['schemas']['RequestCampaignRowView'];
export type RequestCampaignView = components['schemas']['RequestCampaignView'];
export type RequestCodeDto = components['schemas']['RequestCodeDto'];
export type RequestVersionDto = components['schemas']['RequestVersionDto'];
export type ResetMailTextDto = components['schemas']['ResetMailTextDto'];
export type RetireOrganisationDto = components['schemas']['RetireOrganisationDto'];
export type ReviewAgendaDto = components['schemas']['ReviewAgendaDto'];
export type ReviewEntryView = components['schemas']['ReviewEntryView'];
export type RevokeLinkDto = components['schemas']['RevokeLinkDto'];
export type RoomPersonView = components['schemas']['RoomPersonView'];
export type RoundCandidateView = components['schemas']['RoundCandidateView'];
export type RoundPersonView = components['schemas']['RoundPersonView'];
export type RoundSumsView = components['schemas']['RoundSumsView'];
export type RoundView = components['schemas']['RoundView'];
export type RuleChangeRowView = components['schemas']['RuleChangeRowView'];
export type RuleChangesView = components['schemas']['RuleChangesView'];
export type RuleChangeView = components['schemas']['RuleChangeView'];
export type SaidInRoomView = components['schemas']['SaidInRoomView'];
export type SaveAccessNeedsDto = components['schemas']['SaveAccessNeedsDto'];
export type SaveDraftDto = components['schemas']['SaveDraftDto'];
export type SaveGuardianDto = components['schemas']['SaveGuardianDto'];
export type SaveMailTextDto = components['schemas']['SaveMailTextDto'];
export type SavePaperDto = components['schemas']['SavePaperDto'];
export type SaveRevisionDto = components['schemas']['SaveRevisionDto'];
export type SaveSchoolYearDto = components['schemas']['SaveSchoolYearDto'];
export type SaveTemplateDto = components['schemas']['SaveTemplateDto'];
export type SchoolBreakDto = components['schemas']['SchoolBreakDto'];
export type SchoolBreakView = components['schemas']['SchoolBreakView'];
export type SchoolYearsView = components['schemas']['SchoolYearsView'];
export type SchoolYearView = components['schemas']['SchoolYearView'];
export type ScreenCandidateView = components['schemas']['ScreenCandidateView'];
export type ScreenElectionView = components['schemas']['ScreenElectionView'];
export type ScreenItemView = components['schemas']['ScreenItemView'];
export type ScreenQuorumView = components['schemas']['ScreenQuorumView'];
export type ScreenResultView = components['schemas']['ScreenResultView'];
export type ScreenSumsView = components['schemas']['ScreenSumsView'];
export type ScreenView = components['schemas']['ScreenView'];
export type ScreenVoteView = components['schemas']['ScreenVoteView'];
export type SealCertificateView = components['schemas']['SealCertificateView'];
export type SealedDocumentView = components['schemas']['SealedDocumentView'];
export type SealedMinutesView = components['schemas']['SealedMinutesView'];
export type SealedVersionView = components['schemas']['SealedVersionView'];
export type SealMinutesDto = components['schemas']['SealMinutesDto'];
export type SeatView = components['schemas']['SeatView'];
export type SecretVoteView = components['schemas']['SecretVoteView'];
export type SecuritySettingsDto = components['schemas']['SecuritySettingsDto'];
export type SecuritySettingsView = components['schemas']['SecuritySettingsView'];
export type SendApplicationDto = components['schemas']['SendApplicationDto'];
export type SendMinutesDto = components['schemas']['SendMinutesDto'];
export type SendNoticeDto = components['schemas']['SendNoticeDto'];
export type SentLetterView = components['schemas']['SentLetterView'];
export type SentNoticeView = components['schemas']['SentNoticeView'];
export type ServedView = components['schemas']['ServedView'];
export type SessionView = components['schemas']['SessionView'];
export type SetPasswordDto = components['schemas']['SetPasswordDto'];
export type SettleLapseDto = components['schemas']['SettleLapseDto'];
export type SetupCodeDto = components['schemas']['SetupCodeDto'];
export type SharedSeatView = components['schemas']['SharedSeatView'];
export type SignalDto = components['schemas']['SignalDto'];
export type SignalView = components['schemas']['SignalView'];
export type SignDeclarationDto = components['schemas']['SignDeclarationDto'];
export type SignedHeadView = components['schemas']['SignedHeadView'];
export type SignedView = components['schemas']['SignedView'];
export type SignInDto = components['schemas']['SignInDto'];
export type SoughtPlaceView = components['schemas']['SoughtPlaceView'];
export type SoughtSeatView = components['schemas']['SoughtSeatView'];
export type StaggerRemedyView = components['schemas']['StaggerRemedyView'];
export type StartLotDto = components['schemas']['StartLotDto'];
export type StartPauseDto = components['schemas']['StartPauseDto'];
export type StartRecoveryDto = components['schemas']['StartRecoveryDto'];
export type StartWrittenDto = components['schemas']['StartWrittenDto'];
export type StatutesHistoryView = components['schemas']['StatutesHistoryView'];
export type StatutesVersionView = components['schemas']['StatutesVersionView'];
export type StatutesView = components['schemas']['StatutesView'];
export type SteeringDayView = components['schemas']['SteeringDayView'];
export type StepInView = components['schemas']['StepInView'];
export type StopReminderDto = components['schemas']['StopReminderDto'];
export type SubstituteDto = components['schemas']['SubstituteDto'];
export type SupporterView = components['schemas']['SupporterView'];
export type TakenView = components['schemas']['TakenView'];
export type TaskCaseView = components['schemas']['TaskCaseView'];
export type TaskOwnerView = components['schemas']['TaskOwnerView'];
export type TaskView = components['schemas']['TaskView'];
export type TellerKeyDto = components['schemas']['TellerKeyDto'];
export type TellerView = components['schemas']['TellerView'];
export type TemplateItemDto = components['schemas']['TemplateItemDto'];
export type TemplateItemView = components['schemas']['TemplateItemView'];
export type TermAttendanceView = components['schemas']['TermAttendanceView'];
export type TermLimitsView = components['schemas']['TermLimitsView'];
export type TermsView = components['schemas']['TermsView'];
export type TickView = components['schemas']['TickView'];
export type TimelineBarView = components['schemas']['TimelineBarView'];
export type TimelineRowView = components['schemas']['TimelineRowView'];
export type TotpStartView = components['schemas']['TotpStartView'];
export type TurnedDecisionView = components['schemas']['TurnedDecisionView'];
export type TurnedElectionView = components['schemas']['TurnedElectionView'];
export type UpdateAgendaItemDto = components['schemas']['UpdateAgendaItemDto'];
export type UpdateEntryDto = components['schemas']['UpdateEntryDto'];
export type UpdateMeetingDto = components['schemas']['UpdateMeetingDto'];
export type VerificationCheckView = components['schemas']['VerificationCheckView'];
export type VerificationView = components['schemas']['VerificationView'];
export type VersionDto = components['schemas']['VersionDto'];
export type VoteRollView = components['schemas']['VoteRollView'];
export type VoterView = components['schemas']['VoterView'];
export type WaysInView = components['schemas']['WaysInView'];
export type WeighingView = components['schemas']['WeighingView'];
export type WheelMeetingView = components['schemas']['WheelMeetingView'];
export type WheelView = components['schemas']['WheelView'];
export type WithdrawDemandDto = components['schemas']['WithdrawDemandDto'];
export type WitnessDto = components['schemas']['WitnessDto'];
export type WitnessView = components['schemas']['WitnessView'];
export type Words = components['schemas']['Words'];
export type WordsDto = components['schemas']['WordsDto'];
export type WriteAddendumDto = components['schemas']['WriteAddendumDto'];
export type WriteContributionDto = components['schemas']['WriteContributionDto'];
export type WriteEntryDto = components['schemas']['WriteEntryDto'];
export type WritersView = components['schemas']['WritersView'];
export type WriterView = components['schemas']['WriterView'];
export type WritingDto = components['schemas']['WritingDto'];
export type WrittenAnswerView = components['schemas']['WrittenAnswerView'];
export type WrittenCaseView = components['schemas']['WrittenCaseView'];
export type WrittenListView = components['schemas']['WrittenListView'];
export type WrittenProcedureView = components['schemas']['WrittenProcedureView'];
export type WrittenRowView = components['schemas']['WrittenRowView'];
export type WrittenSumsView = components['schemas']['WrittenSumsView'];
export type YearMeetingView = components['schemas']['YearMeetingView'];
export type YearPlanView = components['schemas']['YearPlanView'];
export type YearView = components['schemas']['YearView'];
export type $defs = Record<string, never>;
export interface operations {
    AccessController_own: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessNeedsView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccessController_save: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveAccessNeedsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessNeedsView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccessController_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessNeedsView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccessController_openOwn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedNeedsView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ActingController_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndActingDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AgendaController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAgendaItemDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AgendaController_remove: {
        parameters: {
            query: {
                version: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DecisionsController_record: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordDecisionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EntriesController_write: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteEntryDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LiveController_extend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtendDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    VotesController_input: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordInputDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AgendaController_move: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveAgendaItemDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AgendaController_postpone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostponeItemDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DecisionsController_put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RecusalController_raise: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RaiseQuestionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AttendanceController_leaveCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecuseDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StatementsController_note: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteStatementDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TasksController_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddTaskDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingTaskView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    VotesController_open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenVoteDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EntriesController_writing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WritingDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TemplatesController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgendaTemplatesView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TemplatesController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveTemplateDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgendaTemplatesView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TemplatesController_save: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveTemplateDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgendaTemplatesView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TemplatesController_remove: {
        parameters: {
            query: {
                version: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AdmissionController_admit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicantsView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApplicantsController_open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenApplicantDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedApplicantView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AdmissionController_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicantsView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BoardController_check: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppointDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentCheckView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BoardController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppointDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LapseController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LapseView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LapseController_flag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FlagLapseDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LapseView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BoardController_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndAppointmentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PauseController_begin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PauseDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PauseView"][];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RenewalController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RenewalView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RenewalController_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenewDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RenewalController_ask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskRenewalDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RenewalView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StatisticsController_read: {
        parameters: {
            query?: {
                year?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttendanceView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuditController_verify: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditStateView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuditController_entries: {
        parameters: {
            query?: {
                before?: string;
                kind?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPageView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuditController_own: {
        parameters: {
            query?: {
                before?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPageView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuditController_state: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditStateView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuditController_take: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WitnessDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WitnessView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BallotsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BallotsView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BallotsController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BallotView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BallotsController_abort: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AbortBallotDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BallotView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BallotsController_close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BallotView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BallotsController_codes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodesView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BallotsController_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BallotVersionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BallotView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BallotsController_count: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BallotCountDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BallotView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BallotsController_cast: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CastDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TakenView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BallotsController_envelopes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OuterEnvelopesView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BallotsController_inner: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InnerEnvelopesView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BallotsController_key: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TellerKeyDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BallotView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BallotsController_mix: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MixDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BallotView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BallotsController_open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BallotVersionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BallotView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LapseController_settle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettleLapseDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LapseView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LapseController_ask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskOrganisationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LapseView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BoardController_board: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FeedController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarFeedView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FeedController_make: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarFeedView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FeedController_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarFeedView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CampaignsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignRowView"][];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CampaignsController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CampaignDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CampaignsController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CampaignsController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeCampaignDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AdmissionController_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicantsView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApplicantsController_of: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicantsView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CampaignsController_close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CampaignVersionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CampaignsController_open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CampaignVersionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AdmissionController_propose: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposalDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicantsView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CasesController_deadline: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDeadlineView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CaseFilesController_rename: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenameFileDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseFilesView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CaseFilesController_remove: {
        parameters: {
            query: {
                version: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseFilesView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CaseFilesController_content: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CaseFilesController_move: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveFileDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseFilesView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CasesController_list: {
        parameters: {
            query?: {
                year?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseRegisterView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CasesController_raise: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RaiseCaseDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseRecordView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PapersController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CasesController_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerCaseDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseRecordView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ClosingController_close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseCaseDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClosingView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ClosingController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClosingView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ContributionsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContributionsView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ContributionsController_write: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteContributionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContributionsView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ContributionsController_withdraw: {
        parameters: {
            query: {
                version: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContributionsView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CaseFilesController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseFilesView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CaseFilesController_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                file: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseFilesView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TasksController_follow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FollowCaseDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseRecordView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ClosingController_open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenCaseDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClosingView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PapersController_save: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavePaperDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PapersController_release: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleasePaperDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CasesController_place: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlaceCaseDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseRecordView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReadingController_mark: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkReadDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnMarkView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CasesController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseRecordView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CasesController_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseVersionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseRecordView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ClauseFindingsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clause: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Finding"][];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ConsentsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentView"][];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ConsentsController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentView"][];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PrivacyController_all: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionView"][];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PrivacyController_own: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionView"][];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PrivacyController_wish: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskCorrectionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionView"][];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PrivacyController_reply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerCorrectionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionView"][];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PrivacyController_copy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DataCopyDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataCopyView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PrivacyController_fetch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccessController_whoHasSeen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataReadView"][];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DatePollController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnDatePollView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DatePollController_answer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerDatesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnDatePollView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RegisterController_find: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FindDecisionsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionRegisterView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RegisterController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionRecordView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    VotesController_dissent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DissentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    VotesController_removeDissent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RegisterController_mark: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkDecisionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionRecordView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeclarationsController_read: {
        parameters: {
            query?: {
                language?: components["schemas"]["Object"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeclarationView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeclarationTextsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeclarationVersionView"][];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeclarationTextsController_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddTextDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeclarationVersionView"][];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeclarationTextsController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeTextDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeclarationVersionView"][];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeclarationTextsController_close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseOlderDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeclarationVersionView"][];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeclarationsController_ask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeclarationCodeView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeclarationsController_question: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskToSignDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyQuestionView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeclarationsController_decline: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeclarationView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeclarationsController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignDeclarationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeclarationView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeclarationStatusController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeclarationStatusView"][];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeclarationDocumentsController_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ScansController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ScansController_put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeclarationStatusView"][];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeclarationStatusController_register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterPaperDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeclarationStatusView"][];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeclarationStatusController_refused: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalView"][];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeclarationStatusController_recordRefusal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordRefusalDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeclarationStatusView"][];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeclarationStatusController_sendReminder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemindDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeclarationStatusView"][];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HistoryController_fix: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditorialFixDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatutesHistoryView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ElectionsController_preparing: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreparingView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ElectionsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ElectionsView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ElectionsController_prepare: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PrepareElectionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ElectionView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ElectionsController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ElectionView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ElectionsController_abort: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AbortElectionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ElectionView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NobodyController_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerActingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NobodyView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ElectionsController_nominate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NominateForOfficeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ElectionView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HeldController_held: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeldView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NobodyController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NobodyView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NobodyController_record: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NobodyView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ElectionsController_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerNominationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ElectionView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HeldController_open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenRoundDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeldView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HeldController_abort: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                roundId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AbortRoundDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeldView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HeldController_acclaim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                roundId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeldView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HeldController_askBallot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                roundId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeldView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HeldController_count: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                roundId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CountDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeldView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HeldController_lot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                roundId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartLotDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeldView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HeldController_word: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                roundId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LotWordDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeldView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EntriesController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateEntryDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EntriesController_remove: {
        parameters: {
            query: {
                version: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EntriesController_bringBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EntriesController_versions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryVersionsView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ErasureController_approve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveErasureDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasuresView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ErasureController_all: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasuresView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EvaluationController_year: {
        parameters: {
            query?: {
                year?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationsView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EventsController_listen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    InstallationController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExampleActorView"][];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    InstallationController_choose: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChooseActorDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ExtraMeetingController_call: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallExtraMeetingDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FeedController_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ForecastController_read: {
        parameters: {
            query?: {
                language?: components["schemas"]["Object"];
                renewing?: components["schemas"]["Object"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForecastView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ForecastController_calendar: {
        parameters: {
            query?: {
                language?: components["schemas"]["Object"];
                renewing?: components["schemas"]["Object"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GlossaryController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GlossaryView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GlossaryController_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GlossaryWordDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GlossaryView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GlossaryController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeGlossaryWordDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GlossaryView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GlossaryController_remove: {
        parameters: {
            query: {
                version: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GlossaryView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GuestsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuestView"][];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GuestsController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterGuestDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuestView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FarewellController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FarewellView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HomeController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HomeView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SetupController_hostOpenings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HostOpeningView"][];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ImportController_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportListDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPreviewView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ImportController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportTableView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ImportController_takeIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportListDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDoneView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    InstallationController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InstallDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StatutesController_interpretations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterpretationView"][];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccountController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LettersController_all: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterView"][];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LettersController_make: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LetterDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeLetterView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LettersController_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MailChoicesController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailChoiceView"][];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MailChoicesController_choose: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MailChoiceDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailChoiceView"][];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MailFailuresController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailFailureView"][];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MailFailuresController_own: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnMailFailureView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MailTextsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailTextKindView"][];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MailTextsController_save: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
                language: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveMailTextDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailTextKindView"][];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MailTextsController_reset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
                language: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetMailTextDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailTextKindView"][];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ExtraMeetingController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExtraMeetingView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ExtraMeetingController_demand: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DemandMeetingDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExtraMeetingView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ExtraMeetingController_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawDemandDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExtraMeetingView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ChairingController_goOn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MeetingsController_list: {
        parameters: {
            query?: {
                year?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingsView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MeetingsController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMeetingDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MeetingsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MeetingsController_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateMeetingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AgendaController_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddAgendaItemDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReviewController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgendaReviewView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReviewController_say: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewAgendaDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgendaReviewView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReviewController_approve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveAgendaDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgendaReviewView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AnswersController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingAnswersView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AnswersController_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerNoticeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingAnswersView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NoticeController_closeLinks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevokeLinkDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NoticeController_answerFor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerNoticeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AttendanceController_register: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttendanceDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BookletController_read: {
        parameters: {
            query?: {
                language?: components["schemas"]["Object"];
                part?: components["schemas"]["Object"];
                print?: components["schemas"]["Object"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookletView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BookletController_file: {
        parameters: {
            query?: {
                language?: components["schemas"]["Object"];
                part?: components["schemas"]["Object"];
                print?: components["schemas"]["Object"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MeetingsController_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelMeetingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ChairingController_handOver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOverDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LiveController_close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseMeetingDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LiveController_takeUp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CurrentItemDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EvaluationController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EvaluationController_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerEvaluationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AnswersController_recuse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KnownRecusalDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingAnswersView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AnswersController_takeBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KnownRecusalDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingAnswersView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LiveController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MinutesController_read: {
        parameters: {
            query?: {
                audience?: components["schemas"]["Object"];
                language?: components["schemas"]["Object"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MinutesView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MinutesController_word: {
        parameters: {
            query?: {
                audience?: components["schemas"]["Object"];
                language?: components["schemas"]["Object"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MinutesController_file: {
        parameters: {
            query?: {
                audience?: components["schemas"]["Object"];
                language?: components["schemas"]["Object"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SealedMinutesController_addendum: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteAddendumDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MinutesLifeView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MinutesReviewController_comment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentMinutesDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MinutesLifeView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SealedMinutesController_document: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                documentId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MinutesReviewController_fine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MinutesLifeView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MinutesReviewController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MinutesLifeView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MinutesReviewController_mentions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MinutesMentionsView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MinutesReviewController_answerMention: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerMentionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MinutesMentionsView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SealedMinutesController_publish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MinutesVersionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MinutesLifeView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MinutesReviewController_send: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendMinutesDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MinutesLifeView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MinutesReviewController_close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MinutesVersionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MinutesLifeView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SealedMinutesController_seal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SealMinutesDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MinutesLifeView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MeetingsController_move: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveMeetingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AnswersController_writeNeeds: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeetingNeedsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingAnswersView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AnswersController_withdrawNeeds: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingAnswersView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AnswersController_openNeeds: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedMeetingNeedsView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NoticeController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NoticeController_again: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NoticeController_send: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendNoticeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LiveController_open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VersionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StatementsController_own: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnStatementsView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReadingController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PapersToReadView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ChairingController_pause: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartPauseDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ScreenController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScreenView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ChairingController_tell: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignalDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ChairingController_dismiss: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TemplatesController_apply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplyTemplateDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AttendanceController_callAlternate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubstituteDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TasksController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EntriesController_writers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WritersView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MemberListController_template: {
        parameters: {
            query?: {
                format?: components["schemas"]["Object"];
                language?: components["schemas"]["Object"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MemberListController_file: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListFileDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MinutesCommentsController_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerCommentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MinutesLifeView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NomineesController_admit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NomineesView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NomineesController_open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenApplicantDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedNomineeView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NoticeController_posted: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VersionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NoticeController_sheet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OfficesController_record: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordOfficeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficesView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OfficesController_offices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficesView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OfficesController_calendar: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficesCalendarView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CallsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenCallRowView"][];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CallsController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenCallView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CallsController_send: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendApplicationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationKeptView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CallsController_save: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveDraftDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationKeptView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CallsController_form: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationFormView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OrganisationRequestsController_close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestVersionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestCampaignView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OrganisationRequestsController_extend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtendRequestDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestCampaignView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OrganisationRequestsController_letter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SentLetterView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OrganisationRequestsController_make: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeRequestLetterView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OrganisationRequestsController_remind: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestVersionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestCampaignView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OrganisationRequestsController_replace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtendRequestDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestCampaignView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PanelController_known: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationView"][];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PanelController_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateOrganisationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OrganisationsController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationPageView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OrganisationsController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeOrganisationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationPageView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OrganisationRequestsController_ofOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationRequestView"][];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OrganisationsController_retire: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetireOrganisationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationPageView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OutboxController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutboxMailView"][];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OutboxController_print: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OutboxController_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutboxMailView"][];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OutboxController_retry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutboxMailView"][];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AnswerLinksController_answer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerNoticeByLinkDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnAnswerView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AnswerLinksController_needs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeetingNeedsByLinkDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnAnswerView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AnswerLinksController_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerLinkDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerByLinkView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CallsController_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationLinkDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnApplicationView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CallsController_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationLinkDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationWithdrawnView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DatePollController_answerByLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerByLinkDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DatePollView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DatePollController_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DateLinkDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DatesByLinkView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PortraitsController_own: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnPortraitView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PortraitsController_put: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnPortraitView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NominationsController_answer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerWithoutNameDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerKeptView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NominationsController_nominate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NominateDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerKeptView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NominationsController_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NominationLinkDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnRequestView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OwnSessionsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnSessionsView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OwnSessionsController_others: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnSessionsView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OwnSessionsController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnSessionsView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PanelController_panel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PanelView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PasskeyController_ask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyQuestionView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PasskeyController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyView"][];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PasskeyController_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddPasskeyDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PasskeyController_revoke: {
        parameters: {
            query?: {
                confirmed?: components["schemas"]["Object"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyView"][];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PasskeyController_begin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewPasskeyView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PauseController_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndPauseDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PauseView"][];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PanelController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonRowView"][];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PanelController_enter: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePersonDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonRowView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OfficesController_person: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDetailView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccessController_open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenAccessNeedsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedNeedsView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FarewellController_certificate: {
        parameters: {
            query?: {
                language?: components["schemas"]["Object"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FarewellController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FarewellView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GuardianController_of: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuardianView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GuardianController_save: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveGuardianDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuardianView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GuardianController_erase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuardianView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GuardianController_open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenGuardianDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedGuardianView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FarewellController_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOverDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FarewellView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BoardController_checkPlaces: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckPlacementsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardPlacesView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RuleChangesController_plan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanToChangeView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PolicyController_table: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyAreaView"][];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccountController_change: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreferencesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProofController_code: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProveByCodeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProofController_ask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProofCodeView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PasskeyController_answer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasskeyAnswerDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PasskeyController_askProof: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyQuestionView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FactorSignInController_proveByPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProveByPasswordDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FactorSignInController_proveByRecoveryCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProveByRecoveryCodeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProposalsController_reword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposalTextDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProposalsController_move: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveProposalDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProposalsController_putUp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VersionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProposalsController_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VersionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AboutController_panel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicPanelView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AboutController_portrait: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PublishedController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedMinutesRowView"][];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PublishedController_read: {
        parameters: {
            query?: {
                language?: components["schemas"]["Object"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedMinutesView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PublishedController_word: {
        parameters: {
            query?: {
                language?: components["schemas"]["Object"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PublishedController_file: {
        parameters: {
            query?: {
                language?: components["schemas"]["Object"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RuleChangesController_reading: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeReadingDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleChangeView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RecoveryController_all: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryView"][];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RecoveryController_start: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartRecoveryDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RecoveryController_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RecoveryController_complete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompletedRecoveryView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RecoveryController_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmRecoveryDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RecusalController_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerQuestionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RecusalController_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VersionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AttendanceController_returnToCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RemindersController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComingRemindersView"][];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RemindersController_stop: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StopReminderDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComingRemindersView"][];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RequestCampaignsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestCampaignRowView"][];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RequestCampaignsController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestCampaignDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestCampaignView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RequestCampaignsController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestCampaignView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RequestCampaignsController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeRequestCampaignDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestCampaignView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NomineesController_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NomineesView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RequestCampaignsController_close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestVersionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestCampaignView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RequestCampaignsController_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterPreviewView"][];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NomineesController_of: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NomineesView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NomineesController_propose: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeNomineesDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NomineesView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RequestCampaignsController_ask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestCampaignView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RuleChangesController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleChangesView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RuleChangesController_draft: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftRevisionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleChangeView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RuleChangesController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleChangeView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RuleChangesController_save: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveRevisionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleChangeView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RuleChangesController_discard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RuleChangesController_open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeVersionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleChangeView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RuleChangesController_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleChangeView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RuleChangesController_takeBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleChangeView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RuleChangesController_rehearse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RehearsalView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RuleChangesController_enter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterSupportDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleChangeView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RuleChangesController_takeOut: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleChangeView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RuleChangesController_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeVersionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleChangeView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SealController_certificates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SealCertificateView"][];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SealController_certificate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fingerprint: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SealController_verify: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/pdf": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ActingController_begin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SecuritySettingsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecuritySettingsView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SecuritySettingsController_write: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecuritySettingsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecuritySettingsView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionController_end: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionController_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PasskeyController_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasskeySignInDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FactorSignInController_password: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordSignInDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FactorSignInController_recoveryCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecoveryCodeSignInDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SetupController_seen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeSeenDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SetupController_report: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetupCodeDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SetupController_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetupCodeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SetupController_finish: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionController_ask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestCodeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeRequestedView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionController_waiting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeWaitingView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StatementsController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeStatementDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnStatementsView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StatementsController_withdraw: {
        parameters: {
            query: {
                version: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StatementsController_open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedStatementView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StatementsController_release: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseStatementDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnStatementsView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StatutesController_statutes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatutesView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HistoryController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatutesHistoryView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StatutesController_clause: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clause: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClauseDetailView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AttendanceController_handBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TasksController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeTaskDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingTaskView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TasksController_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndTaskDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingTaskView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    VotesController_abort: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AbortVoteDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    VotesController_enter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnteredChoiceDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    VotesController_close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseVoteDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    VotesController_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnChoiceDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WaysInController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaysInView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WaysInController_set: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetPasswordDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaysInView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WaysInController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemovePasswordDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaysInView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WaysInController_codes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewRecoveryCodesView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WaysInController_start: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TotpStartView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WrittenController_all: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenListView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WrittenController_start: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartWrittenDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenProcedureView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WrittenController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenProcedureView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WrittenController_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerWrittenDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenProcedureView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    YearPlanController_read: {
        parameters: {
            query?: {
                year?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["YearView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    YearPlanController_make: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakeYearPlanDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["YearView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    YearPlanController_adopt: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdoptYearDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["YearView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    YearPlanController_choose: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChooseDayDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["YearView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    YearPlanController_change: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeDaysDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["YearView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    YearPlanController_ask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskDatesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["YearView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    YearPlanController_schools: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchoolYearsView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    YearPlanController_saveSchools: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveSchoolYearDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchoolYearsView"];
                };
            };
            /** @description What was wrong, and what would make it right */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}

/** Names of the values that several views share. */
export type Role = SessionView['roles'][number];
export type Language = SessionView['language'];
export type Track = AppointDto['track'];
export type Basis = AppointDto['basis'];
export type Requirement = SeatView['requirement'];
export type CaseType = AgendaItemView['type'];
export type MeetingMode = MeetingView['mode'];
export type MeetingState = MeetingView['state'];
