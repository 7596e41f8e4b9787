package node

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement"
)

// NotReadyError says what the chain lacks before a node may play its roles.
type NotReadyError struct {
	Node    protocol.Address
	Roles   protocol.Roles // wanted
	Missing string
}

func (e *NotReadyError) Error() string { return fmt.Sprintf("node %s %s", e.Node, e.Missing) }

// Check compares the chain with the network file, and what it knows of this node with the roles it is to play. The error
// is settlement.ErrUnreachable, settlement.ErrWrongChain, settlement.ErrNoContract or a *NotReadyError where one applies.
func (s *Service) Check(ctx context.Context) error {
	if err := s.client.Check(ctx, s.cfg.Network.Chain); err != nil {
		return err
	}
	owner := common.Address(s.cfg.Owner)
	account, err := s.contracts.AccountOf(ctx, owner)
	if err != nil {
		return err
	}
	s.mu.Lock()
	s.account = account
	s.mu.Unlock()
	if s.cfg.Node.Roles == 0 {
		return nil
	}
	missing, err := s.missing(ctx, owner, account)
	if err != nil || missing == "" {
		return err
	}
	return &NotReadyError{Node: s.node.Address(), Roles: s.cfg.Node.Roles, Missing: missing}
}

// missing says what the owner has to do on chain before this node may play its roles; "" means nothing.
func (s *Service) missing(ctx context.Context, owner common.Address, account uint32) (string, error) {
	roles, params := s.cfg.Node.Roles, s.contracts.Params
	info, err := s.contracts.Node(ctx, common.Address(s.node.Address()), 0)
	if err != nil {
		return "", err
	}
	pool, err := s.operated(ctx, info.Owner, owner)
	if err != nil {
		return "", err
	}
	switch registered := protocol.Roles(info.Roles); {
	case !info.Registered():
		return "is not registered", nil
	case info.Owner != owner && pool == nil:
		return fmt.Sprintf("belongs to %s, not to %s", info.Owner, owner), nil
	case !registered.Has(roles):
		return fmt.Sprintf("is registered for %s, not for %s", rolesText(registered), rolesText(roles)), nil
	case info.Stake < params.MinStake && info.Unbonding > 0:
		return fmt.Sprintf("is leaving: %s are unbonding, %s are left", info.Unbonding, info.Stake), nil
	case info.Stake < params.MinStake:
		return fmt.Sprintf("has a stake of %s, needed are %s: %s missing", info.Stake, params.MinStake, params.MinStake-info.Stake), nil
	case pool != nil && pool.Account == 0:
		return fmt.Sprintf("cannot be paid: its pool %s has no account in the escrow", pool.Pool), nil
	case pool == nil && account == 0:
		return fmt.Sprintf("cannot be paid: its owner %s has no account in the escrow", owner), nil
	}
	if !roles.Has(protocol.RoleSettler) {
		return "", nil
	}
	settler, err := s.contracts.Settler(ctx, account)
	switch {
	case err != nil:
		return "", err
	case settler.Operator != common.Address(s.node.Address()):
		return "is not the one that its owner's settler bond names", nil
	case protocol.Amount(settler.Bond) < params.MinBond:
		return fmt.Sprintf("has a settler bond of %s, needed are %s", protocol.Amount(settler.Bond), params.MinBond), nil
	}
	return "", nil
}

// operated returns the pool that owns the node when the node's operator made it, and keeps its account: what the node
// earns is credited to it. Nil when the node's owner is no such pool.
func (s *Service) operated(ctx context.Context, holder, owner common.Address) (*settlement.PoolInfo, error) {
	if holder == owner || holder == (common.Address{}) {
		return nil, nil
	}
	pool, err := s.contracts.Pool(ctx, holder)
	if errors.Is(err, settlement.ErrNoPool) || err == nil && pool.Operator != owner {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	s.mu.Lock()
	s.pool = pool.Account
	s.mu.Unlock()
	return &pool, nil
}
