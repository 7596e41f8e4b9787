// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package brake

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// BrakeConfig is an auto generated low-level Go binding around an user-defined struct.
type BrakeConfig struct {
	Token             common.Address
	Escrow            common.Address
	VotingDelay       *big.Int
	VotingPeriod      uint32
	ProposalThreshold *big.Int
	Quorum            *big.Int
}

// BrakeMetaData contains all meta data concerning the Brake contract.
var BrakeMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"c\",\"type\":\"tuple\",\"internalType\":\"structBrake.Config\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIVotes\"},{\"name\":\"escrow\",\"type\":\"address\",\"internalType\":\"contractIPausable\"},{\"name\":\"votingDelay\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"votingPeriod\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"proposalThreshold\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"quorum\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"receive\",\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"BALLOT_TYPEHASH\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"CLOCK_MODE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"COUNTING_MODE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"EXTENDED_BALLOT_TYPEHASH\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_QUORUM\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MIN_QUORUM\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"cancel\",\"inputs\":[{\"name\":\"targets\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"descriptionHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"castVote\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"support\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"castVoteBySig\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"support\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"voter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"castVoteWithReason\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"support\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"reason\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"castVoteWithReasonAndParams\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"support\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"reason\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"params\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"castVoteWithReasonAndParamsBySig\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"support\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"voter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"reason\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"params\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"clock\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint48\",\"internalType\":\"uint48\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"escrow\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIPausable\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"execute\",\"inputs\":[{\"name\":\"targets\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"descriptionHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"getProposalId\",\"inputs\":[{\"name\":\"targets\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"descriptionHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getVotes\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"timepoint\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getVotesWithParams\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"timepoint\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"params\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"hasVoted\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"hashProposal\",\"inputs\":[{\"name\":\"targets\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"descriptionHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"name\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nonces\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"onERC1155BatchReceived\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"onERC1155Received\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"onERC721Received\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"proposalDeadline\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposalEta\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposalNeedsQueuing\",\"inputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposalProposer\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposalSnapshot\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposalThreshold\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposalVotes\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"againstVotes\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"forVotes\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"abstainVotes\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"propose\",\"inputs\":[{\"name\":\"targets\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"description\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"queue\",\"inputs\":[{\"name\":\"targets\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"descriptionHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"quorum\",\"inputs\":[{\"name\":\"timepoint\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"quorumDenominator\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"quorumNumerator\",\"inputs\":[{\"name\":\"timepoint\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"quorumNumerator\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"relay\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"state\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"enumIGovernor.ProposalState\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"supportsInterface\",\"inputs\":[{\"name\":\"interfaceId\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"token\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIERC5805\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"updateQuorumNumerator\",\"inputs\":[{\"name\":\"newQuorumNumerator\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"version\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"votingDelay\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"votingPeriod\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProposalCanceled\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProposalCreated\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"proposer\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"targets\",\"type\":\"address[]\",\"indexed\":false,\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"indexed\":false,\"internalType\":\"uint256[]\"},{\"name\":\"signatures\",\"type\":\"string[]\",\"indexed\":false,\"internalType\":\"string[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"indexed\":false,\"internalType\":\"bytes[]\"},{\"name\":\"voteStart\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"voteEnd\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"description\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProposalExecuted\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProposalQueued\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"etaSeconds\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"QuorumNumeratorUpdated\",\"inputs\":[{\"name\":\"oldQuorumNumerator\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"newQuorumNumerator\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VoteCast\",\"inputs\":[{\"name\":\"voter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"proposalId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"support\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"weight\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"reason\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VoteCastWithParams\",\"inputs\":[{\"name\":\"voter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"proposalId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"support\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"weight\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"reason\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"},{\"name\":\"params\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"BadConfig\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"CheckpointUnorderedInsertion\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ERC6372InconsistentClock\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"GovernorAlreadyCastVote\",\"inputs\":[{\"name\":\"voter\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"GovernorAlreadyQueuedProposal\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorDisabledDeposit\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"GovernorInsufficientProposerVotes\",\"inputs\":[{\"name\":\"proposer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"votes\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"threshold\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorInvalidProposalLength\",\"inputs\":[{\"name\":\"targets\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"calldatas\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"values\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorInvalidQuorumFraction\",\"inputs\":[{\"name\":\"quorumNumerator\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"quorumDenominator\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorInvalidSignature\",\"inputs\":[{\"name\":\"voter\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"GovernorInvalidVoteParams\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"GovernorInvalidVoteType\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"GovernorInvalidVotingPeriod\",\"inputs\":[{\"name\":\"votingPeriod\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorNonexistentProposal\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorOnlyExecutor\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"GovernorProposalQueueingFailed\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorProposalQueueingNotRequired\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorRestrictedProposer\",\"inputs\":[{\"name\":\"proposer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"GovernorUnableToCancel\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"GovernorUnexpectedProposalState\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"current\",\"type\":\"uint8\",\"internalType\":\"enumIGovernor.ProposalState\"},{\"name\":\"expectedStates\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"InvalidAccountNonce\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"currentNonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OnlyPause\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]}]",
	ID:  "Brake",
	Bin: "0x610200604052346100ea5761001a61001561017a565b610248565b6040516132479081610923823960805181612da8015260a05181612e5f015260c05181612d72015260e05181612df701526101005181612e1d01526101205181611094015261014051816110c0015261016051818181611314015281816116be01528181611789015281816118f101528181611b7101528181611c2001528181611e41015261215001526101805181818161163101526124b501526101a051818181610ad10152612aae01526101c0518181816103a80152612ad701526101e05181818161142f0152611ae20152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b60c081019081106001600160401b0382111761011d57604052565b6100ee565b601f909101601f19168101906001600160401b0382119082101761011d57604052565b60405190610154604083610122565b565b6001600160a01b038116036100ea57565b519065ffffffffffff821682036100ea57565b613b8a60c081380391826040519384926101948285610122565b8339810103126100ea57604051906101ab82610102565b80516101b681610156565b825260208101516101c681610156565b60208301526101d760408201610167565b604083015260608101519063ffffffff821682036100ea5760a091606084015260808101516080840152015160a082015290565b6040519061021a604083610122565b60018252565b6040519061022f604083610122565b600a8252696c696d6e206272616b6560b01b6020830152565b60a081018051825191929161026f91906001600160a01b0316610269610220565b91610361565b6020810180519092906001600160a01b031615801561033f575b8015610321575b6103075751600a8110908115610316575b50610307579051608091906001600160a01b0316610180526102da6102cf604083015165ffffffffffff1690565b65ffffffffffff1690565b6101a0526102fb6102f2606083015163ffffffff1690565b63ffffffff1690565b6101c05201516101e052565b6301f30c8760e21b5f5260045ffd5b603c9150115f6102a1565b5063ffffffff610338606084015163ffffffff1690565b1615610290565b5065ffffffffffff61035a604084015165ffffffffffff1690565b1615610289565b9061040e6101549361037161020b565b60208101603160f81b815261038583610663565b6101205261039282610663565b6101405282516020840120918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a081526103ff60c082610122565b5190206080523060c0526104b6565b6001600160a01b03166101605261059b565b90600182811c9216801561044e575b602083101461043a57565b634e487b7160e01b5f52602260045260245ffd5b91607f169161042f565b919091601f8311610469575b505050565b81831161047557505050565b5f5260205f206020601f830160051c92106104ae575b81601f9101920160051c03905f5b82811015610464575f82820155600101610499565b5f915061048b565b80519091906001600160401b03811161011d576104df816104d8600354610420565b6003610458565b602092601f821160011461051f5761050f929382915f92610514575b50508160011b915f199060031b1c19161790565b600355565b015190505f806104fb565b60035f52601f198216937fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b915f5b868110610583575083600195961061056b575b505050811b01600355565b01515f1960f88460031b161c191690555f8080610560565b9192602060018192868501518155019401920161054d565b6064811161064c5760085490816105ec575f516020613b6a5f395f51905f5291505f5b6105d86105c96106ce565b6105d284610773565b90610819565b5050604080519182526020820192909252a1565b815f198101116106385760085f527ff3f7a9fe364faab93b216da50a3214154f22a0a2b415b23a84c8169e8b636ee291909101545f516020613b6a5f395f51905f52919060301c6105be565b634e487b7160e01b5f52601160045260245ffd5b63243e544560e01b5f52600452606460245260445ffd5b601f81511161068e57602081519101516020821061067f571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fd5b610160516040516324776b7d60e21b815290602090829060049082906001600160a01b03165afa5f9181610737575b50610734575065ffffffffffff431161071c5765ffffffffffff431690565b6306dfcc6560e41b5f5260306004524360245260445ffd5b90565b9091506020813d60201161076b575b8161075360209383610122565b810103126100ea5761076490610167565b905f6106fd565b3d9150610746565b6001600160d01b03811161078d576001600160d01b031690565b6306dfcc6560e41b5f5260d060045260245260445ffd5b5f1981019190821161063857565b9081546801000000000000000081101561011d5760018101808455811015610805575f9283526020928390208251929093015160301b65ffffffffffff191665ffffffffffff9290921691909117910155565b634e487b7160e01b5f52603260045260245ffd5b60085491929180156108f95761083161085a916107a4565b60085f527ff3f7a9fe364faab93b216da50a3214154f22a0a2b415b23a84c8169e8b636ee30190565b90815461087661086f8265ffffffffffff1690565b9160301c90565b9265ffffffffffff8084169216918083116108ea578692036108b4576108b092509065ffffffffffff82549181199060301b169116179055565b9190565b50506108b0906108d36108c5610145565b65ffffffffffff9092168252565b6001600160d01b03851660208201525b60086107b2565b632520601d60e01b5f5260045ffd5b5061091d906109096108c5610145565b6001600160d01b03841660208201526108e3565b5f919056fe6080604052600436101561001d575b3615610018575f80fd5b610a3c565b5f3560e01c806301ffc9a71461030757806302a251a31461030257806306f3f9e6146102fd57806306fdde03146102f8578063143489d0146102f3578063150b7a02146102ee578063160cbed7146102e95780632656227d146102e45780632d63f693146102df5780632fe3e261146102da5780633932abb1146102d55780633e4f49e6146102d057806343859632146102cb578063452115d6146102c65780634bf5d7e9146102c1578063544ffc9c146102bc57806354fd4d50146102b757806356781388146102b25780635b8d0e0d146102ad5780635f398a14146102a85780635f3ad709146102a357806360c4247f1461029e5780637b3c71d3146102995780637d5e81e2146102945780637ecebe001461028f57806384b0196e1461028a5780638ff262e31461028557806391ddadf41461028057806397c3d3341461027b5780639a802a6d14610276578063a7713a7014610271578063a8f8a6681461024e578063a9a952941461026c578063ab58fb8e14610267578063b58131b014610262578063bc197c811461025d578063c01f9e3714610258578063c28bc2fa14610253578063c59057e41461024e578063d2cbc86714610249578063dd4e2ba514610244578063deaaa7cc1461023f578063e2fdcc171461023a578063eb9019d414610235578063f23a6e6114610230578063f8ce560a1461022b5763fc0c546a0361000e57611774565b611756565b611701565b611660565b61161c565b6115e2565b611583565b611568565b6113b7565b611505565b6114e7565b611452565b611418565b6113e5565b6113ca565b61138c565b6112a6565b61128b565b611261565b61114c565b61107c565b611011565b610f63565b610f0e565b610ef0565b610ed5565b610e55565b610db3565b610d45565b610cf2565b610cb1565b610c82565b610b97565b610b45565b610b16565b610aba565b610a80565b610a4b565b610941565b61090b565b6106e7565b6105bc565b6104c9565b6103cb565b610391565b3461038d57602036600319011261038d5760043563ffffffff60e01b811680910361038d576366defe7760e11b811490811561037c575b811561036b575b811561035a575b506040519015158152602090f35b6301ffc9a760e01b1490505f61034c565b630271189760e51b81149150610345565b6332a2ad4360e11b8114915061033e565b5f80fd5b3461038d575f36600319011261038d5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b3461038d57602036600319011261038d576004356103e7611eb2565b6064811161047a576001600160d01b036103ff6124fe565b1690610409611c0b565b916001600160d01b038211610462577f0553476bf02ef2726e8ce5ced78d63e26e602e4a2257b1f559418e24b46339979261044e906001600160d01b03841690612c8f565b5050604080519182526020820192909252a1005b506306dfcc6560e41b5f5260d060045260245260445ffd5b63243e544560e01b5f52600452606460245260445ffd5b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b9060206104c6928181520190610491565b90565b3461038d575f36600319011261038d576040515f6003548060011c90600181169081156105b2575b60208310821461059e5782855260208501919081156105855750600114610533575b61052f8461052381860382610644565b604051918291826104b5565b0390f35b60035f9081529250907fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b5b8184106105715750500161052382610513565b80548484015260209093019260010161055e565b60ff191682525090151560051b01905061052382610513565b634e487b7160e01b5f52602260045260245ffd5b91607f16916104f1565b3461038d57602036600319011261038d576004355f526004602052602060018060a01b0360405f205416604051908152f35b600435906001600160a01b038216820361038d57565b602435906001600160a01b038216820361038d57565b604435906001600160a01b038216820361038d57565b634e487b7160e01b5f52604160045260245ffd5b90601f801991011681019081106001600160401b0382111761066557604052565b610630565b60405190610679604083610644565b565b6001600160401b03811161066557601f01601f191660200190565b9291926106a28261067b565b916106b06040519384610644565b82948184528183011161038d578281602093845f960137010152565b9080601f8301121561038d578160206104c693359101610696565b3461038d57608036600319011261038d576107006105ee565b50610709610604565b506064356001600160401b03811161038d576107299036906004016106cc565b50604051630a85bd0160e11b8152602090f35b6001600160401b0381116106655760051b60200190565b9080601f8301121561038d5781359061076b8261073c565b926107796040519485610644565b82845260208085019360051b82010191821161038d57602001915b8183106107a15750505090565b82356001600160a01b038116810361038d57815260209283019201610794565b9080601f8301121561038d5781356107d88161073c565b926107e66040519485610644565b81845260208085019260051b82010192831161038d57602001905b82821061080e5750505090565b8135815260209182019101610801565b9080601f8301121561038d5781356108358161073c565b926108436040519485610644565b81845260208085019260051b8201019183831161038d5760208201905b83821061086f57505050505090565b81356001600160401b03811161038d57602091610891878480948801016106cc565b815201910190610860565b608060031982011261038d576004356001600160401b03811161038d57816108c691600401610753565b916024356001600160401b03811161038d57826108e5916004016107c1565b91604435906001600160401b03821161038d576109049160040161081e565b9060643590565b3461038d5761092561091c3661089c565b92919091611dae565b61092e81611efa565b5063d838bcb760e01b5f5260045260245ffd5b61094a3661089c565b9291909234610a3c5761095f90848385611dae565b9161096b601084611f7a565b5061097e835f52600460205260405f2090565b805460ff60f01b1916600160f01b1790555f5b81518110156109ec576001906109e55f806001600160a01b036109b48588611fde565b51166109c08589611fde565b51906109cc868c611fde565b5191602083519301915af16109df611ceb565b90612542565b5001610991565b61052f847f712ae1383f79ac853f8d882153778e0260ef8f03b504e2866e0593e04d2b291f60405180610a2484829190602083019252565b0390a16040519081529081906020820190565b610af4565b637485328f60e11b5f5260045ffd5b3461038d57602036600319011261038d576004355f526004602052602065ffffffffffff60405f205460a01c16604051908152f35b3461038d575f36600319011261038d5760206040517f3e83946653575f9a39005e1545185629e92736b7528ab20ca3816f315424a8118152f35b3461038d575f36600319011261038d5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b634e487b7160e01b5f52602160045260245ffd5b6008811015610a3757602452565b3461038d57602036600319011261038d57610b326004356117b8565b6040516008821015610a37576020918152f35b3461038d57604036600319011261038d57602060ff610b8b600435610b68610604565b905f5260078452600360405f20019060018060a01b03165f5260205260405f2090565b54166040519015158152f35b3461038d57610ba53661089c565b92610bb584838584969596611dae565b610bbe816117b8565b6008811015610a37571580610c65575b15610c4f5761052f610be286868686611dae565b610bed603b82611f7a565b50610c00815f52600460205260405f2090565b80546001600160f81b0316600160f81b1790556040518181527f789cf55be980739dad1d0699b93b58e806b51c9d96619bfa8fe0a28abaa7b30c90602090a16040519081529081906020820190565b638fe5d8a960e01b5f526004523360245260445ffd5b50805f52600460205260018060a01b0360405f2054163314610bce565b3461038d575f36600319011261038d5761052f610c9d6118dd565b604051918291602083526020830190610491565b3461038d57602036600319011261038d576004355f526007602052606060405f20805490600260018201549101549060405192835260208301526040820152f35b3461038d575f36600319011261038d5761052f604051610d13604082610644565b60018152603160f81b6020820152604051918291602083526020830190610491565b6024359060ff8216820361038d57565b3461038d57604036600319011261038d576020610d7e600435610d66610d35565b60405191610d748584610644565b5f8352339061206c565b604051908152f35b9181601f8401121561038d578235916001600160401b03831161038d576020838186019501011161038d57565b3461038d5760c036600319011261038d57600435610dcf610d35565b90610dd861061a565b906064356001600160401b03811161038d57610df8903690600401610d86565b6084356001600160401b03811161038d57610e179036906004016106cc565b9160a435946001600160401b03861161038d5761052f96610e3f610e459736906004016106cc565b956119c8565b6040519081529081906020820190565b3461038d57608036600319011261038d57600435610e71610d35565b906044356001600160401b03811161038d57610e91903690600401610d86565b9190926064356001600160401b03811161038d57610eca94610eba610ec29236906004016106cc565b943691610696565b9133906120e9565b604051908152602090f35b3461038d575f36600319011261038d576020604051600a8152f35b3461038d57602036600319011261038d576020610d7e600435612224565b3461038d57606036600319011261038d57600435610f2a610d35565b90604435906001600160401b03821161038d57602092610f5b610f54610d7e943690600401610d86565b3691610696565b91339061206c565b3461038d57608036600319011261038d576004356001600160401b03811161038d57610f93903690600401610753565b6024356001600160401b03811161038d57610fb29036906004016107c1565b906044356001600160401b03811161038d57610fd290369060040161081e565b90606435916001600160401b03831161038d573660238401121561038d5761052f9361100b610e45943690602481600401359101610696565b92611acc565b3461038d57602036600319011261038d576001600160a01b036110326105ee565b165f526002602052602060405f2054604051908152f35b90602080835192838152019201905f5b8181106110665750505090565b8251845260209384019390920191600101611059565b3461038d575f36600319011261038d5761111e6110b87f0000000000000000000000000000000000000000000000000000000000000000612bf3565b61052f6110e47f0000000000000000000000000000000000000000000000000000000000000000612bf3565b61112c604051916110f6602084610644565b5f808452366020850137604051958695600f60f81b875260e0602088015260e0870190610491565b908582036040870152610491565b904660608501523060808501525f60a085015283820360c0850152611049565b3461038d57608036600319011261038d57600435611168610d35565b9061117161061a565b916064356001600160401b03811161038d576112256111976112299236906004016106cc565b6001600160a01b0386165f90815260026020526040902080546001810190915561121f9060405160208101917ff2aad550cf55f045cb27e9c559f9889fdfb6e6cdaa032301d6ea397784ae51d7835288604083015260ff8816606083015260018060a01b038a16608083015260a082015260a0815261121760c082610644565b519020612655565b86612685565b1590565b6112445790610e459161052f9361123e6119b4565b9261206c565b6394ab6c0760e01b5f526001600160a01b03831660045260245b5ffd5b3461038d575f36600319011261038d57602061127b611c0b565b65ffffffffffff60405191168152f35b3461038d575f36600319011261038d57602060405160648152f35b3461038d57606036600319011261038d576112bf6105ee565b6024356044356001600160401b03811161038d576112e19036906004016106cc565b50604051630748d63560e31b81526001600160a01b039283166004820152602481019190915290602090829060449082907f0000000000000000000000000000000000000000000000000000000000000000165afa80156113875761052f915f91611358575b506040519081529081906020820190565b61137a915060203d602011611380575b6113728183610644565b810190611e15565b5f611347565b503d611368565b6118d2565b3461038d575f36600319011261038d5760206001600160d01b036113ae6124fe565b16604051908152f35b3461038d576020610d7e61091c3661089c565b3461038d57602036600319011261038d5760206040515f8152f35b3461038d57602036600319011261038d576020610d7e6004355f52600460205265ffffffffffff600160405f2001541690565b3461038d575f36600319011261038d5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b3461038d5760a036600319011261038d5761146b6105ee565b50611474610604565b506044356001600160401b03811161038d576114949036906004016107c1565b506064356001600160401b03811161038d576114b49036906004016107c1565b506084356001600160401b03811161038d576114d49036906004016106cc565b5060405163bc197c8160e01b8152602090f35b3461038d57602036600319011261038d576020610d7e600435611ca4565b606036600319011261038d576115196105ee565b6024356044356001600160401b03811161038d57611566925f9261154284933690600401610d86565b919061154c611eb2565b826040519384928337810185815203925af16109df611ceb565b005b3461038d575f36600319011261038d576020604051603c8152f35b3461038d575f36600319011261038d5761052f6040516115a4604082610644565b602081527f737570706f72743d627261766f2671756f72756d3d666f722c6162737461696e6020820152604051918291602083526020830190610491565b3461038d575f36600319011261038d5760206040517ff2aad550cf55f045cb27e9c559f9889fdfb6e6cdaa032301d6ea397784ae51d78152f35b3461038d575f36600319011261038d576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461038d57604036600319011261038d576116796105ee565b6024355f60405161168b602082610644565b52604051630748d63560e31b81526001600160a01b039283166004820152602481019190915290602090829060449082907f0000000000000000000000000000000000000000000000000000000000000000165afa80156113875761052f915f9161135857506040519081529081906020820190565b3461038d5760a036600319011261038d5761171a6105ee565b50611723610604565b506084356001600160401b03811161038d576117439036906004016106cc565b5060405163f23a6e6160e01b8152602090f35b3461038d57602036600319011261038d576020610d7e600435611e24565b3461038d575f36600319011261038d576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b6117ca815f52600460205260405f2090565b5460f881901c9060f01c60ff166118cb576118c5576118116118066117f7835f52600460205260405f2090565b5460a01c65ffffffffffff1690565b65ffffffffffff1690565b80156118b157611822611806611c0b565b809110156118ab5761183382611ca4565b1061183e5750600190565b61184a6112258261200d565b8015611888575b1561185c5750600390565b61187a905f52600460205265ffffffffffff600160405f2001541690565b61188357600490565b600590565b506118a6611225825f52600760205260405f20600181015490541090565b611851565b50505f90565b636ad0607560e01b5f52600482905260245ffd5b50600290565b5050600790565b6040513d5f823e3d90fd5b604051634bf5d7e960e01b81525f816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa5f9181611939575b506104c657506104c661193461323f565b6125f2565b9091503d805f833e61194b8183610644565b81019060208183031261038d578051906001600160401b03821161038d570181601f8201121561038d578051906119818261067b565b9261198f6040519485610644565b8284526020838301011161038d57815f9260208093018386015e83010152905f611923565b604051906119c3602083610644565b5f8252565b939092919695611225611a8191611a7b8a6119e4368789610696565b6001600160a01b0382165f90815260026020526040902080546001810190915590602081519101208b5160208d0120906040519260208401947f3e83946653575f9a39005e1545185629e92736b7528ab20ca3816f315424a81186528d604086015260ff8d16606086015260018060a01b0316608085015260a084015260c083015260e082015260e0815261121761010082610644565b8a612685565b611a9c576104c6959691611a96913691610696565b926120e9565b6394ab6c0760e01b5f526001600160a01b03871660045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b9193929093611adb823361231b565b15611bf8577f00000000000000000000000000000000000000000000000000000000000000009485611b15575b6104c694955033936123c0565b5f1965ffffffffffff611b26611c0b565b160165ffffffffffff8111611bf35765ffffffffffff16955f604051611b4d602082610644565b52604051630748d63560e31b815233600482015260248101979097526020876044817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa968715611387575f97611bd2575b50808710611bb75750611b08565b636121770b60e11b5f5233600452602487905260445260645ffd5b611bec91975060203d602011611380576113728183610644565b955f611ba9565b611ab8565b63d9b3955760e01b5f523360045260245ffd5b6040516324776b7d60e21b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa5f9181611c61575b506104c657506104c64361281a565b9091506020813d602011611c9c575b81611c7d60209383610644565b8101031261038d575165ffffffffffff8116810361038d57905f611c52565b3d9150611c70565b805f52600460205265ffffffffffff60405f205460a01c16905f52600460205263ffffffff60405f205460d01c160165ffffffffffff8111611bf35765ffffffffffff1690565b3d15611d15573d90611cfc8261067b565b91611d0a6040519384610644565b82523d5f602084013e565b606090565b90602080835192838152019201905f5b818110611d375750505090565b82516001600160a01b0316845260209384019390920191600101611d2a565b9080602083519182815201916020808360051b8301019401925f915b838310611d8157505050505090565b9091929394602080611d9f600193601f198682030187528951610491565b97019301930191939290611d72565b9290611e0f91611dfb611de994604051958694611dd7602087019960808b5260a0880190611d1a565b868103601f1901604088015290611049565b848103601f1901606086015290611d56565b90608083015203601f198101835282610644565b51902090565b9081602091031261038d575190565b604051632394e7a360e21b815260048101829052906020826024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115611387576104c6925f92611e8d575b50611e8790612224565b90612586565b611e87919250611eab9060203d602011611380576113728183610644565b9190611e7d565b333003611ebb57565b6347096e4760e01b5f523360045260245ffd5b6008811015610a375760ff600191161b90565b600452606491906008811015610a37576024525f604452565b611f03816117b8565b906010611f0f83611ece565b1615611f19575090565b6331b75e4d60e01b5f52600452611f309150610b08565b601060445260645ffd5b611f43816117b8565b906002611f4f83611ece565b1615611f59575090565b6331b75e4d60e01b5f52600452611f709150610b08565b600260445260645ffd5b90611f84826117b8565b9181611f8f84611ece565b1615611f9a57505090565b6331b75e4d60e01b5f52600452611fb082610b08565b60445260645ffd5b634e487b7160e01b5f52603260045260245ffd5b805115611fd95760200190565b611fb8565b8051821015611fd95760209160051b010190565b9060018201809211611bf357565b91908201809211611bf357565b805f52600760205260405f20905f52600460205261203965ffffffffffff60405f205460a01c16611e24565b600260018301549201548201809211611bf357111590565b5f19810191908211611bf357565b91908203918211611bf357565b916104c6939160405193612081602086610644565b5f85526120e9565b93909260ff6120b5936104c697958752166020860152604085015260a0606085015260a0840190610491565b916080818403910152610491565b909260ff6080936104c69695845216602083015260408201528160608201520190610491565b929190926120f681611f3a565b50805f52600460205265ffffffffffff61211d60405f2065ffffffffffff905460a01c1690565b1693604051630748d63560e31b815260018060a01b03821695866004830152602482015260208160448160018060a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9081156113875761218d9285915f93612203575b5084612702565b948051155f146121d057506121ca7fb8e138887d0aa13bab447e82de9d5c1777041ecd21ca36ba824ff1e6c07ddda49386604051948594856120c3565b0390a290565b6121ca907fe2babfbac5889a709b63bb7f598b324e08bc5a4fb9ec647fb3cbc9ec07eb8712948760405195869586612089565b61221d91935060203d602011611380576113728183610644565b915f612186565b65ffffffffffff908061223760086127df565b9491501611155f1461225157505b6001600160d01b031690565b61225b915061281a565b600854905f8291600584116122c7575b6122779350600861301d565b8061228357505f612245565b6122bb6122926122c292612051565b60085f527ff3f7a9fe364faab93b216da50a3214154f22a0a2b415b23a84c8169e8b636ee30190565b5460301c90565b612245565b91926122d281612ebf565b8103908111611bf3576122779360085f5265ffffffffffff8260205f2001541665ffffffffffff8516105f1461230957509161226b565b92915061231590611ff2565b9061226b565b9080516034811061237b5760131981830101516001600160b01b03191669dc8f8d908f908c9a8dc360b01b0161237b5761235a91602919820190612875565b901591821561236857505090565b6001600160a01b03918216911614919050565b505050600190565b80516020909101516001600160e01b03198116929190600482106123a5575050565b6001600160e01b031960049290920360031b82901b16169150565b939291906001855114806124f3575b806124e8575b158015612499575b8015612487575b612420576123f182611fcc565b518051602481149081612460575b6004149182612438575b5015908161242f575b50612420576104c694612a1a565b630ec18a4f60e11b5f5260045ffd5b9050155f612412565b909150631fa5d41d60e11b906001600160e01b03199061245790612383565b1614905f612409565b9050600462357e3760e41b6001600160e01b031961247d85612383565b16149190506123ff565b5061249181611fcc565b5115156123e4565b506124b36124a686611fcc565b516001600160a01b031690565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03908116911614156123dd565b5060018251146123d5565b5060018151146123cf565b6008548061250b57505f90565b805f19810111611bf35760085f527ff3f7a9fe364faab93b216da50a3214154f22a0a2b415b23a84c8169e8b636ee2015460301c90565b1561254a5790565b80511561255957602081519101fd5b63d6bda27560e01b5f5260045ffd5b8115612572570490565b634e487b7160e01b5f52601260045260245ffd5b5f198282099082810291828082109103039081156125e75781606411156125e0577f5c28f5c28f5c28f5c28f5c28f5c28f5c28f5c28f5c28f5c28f5c28f5c28f5c29936064910990828211900360fe1b910360021c170290565b6011612c31565b505060649004919050565b65ffffffffffff806126034361281a565b1691160361264657604051612619604082610644565b601d81527f6d6f64653d626c6f636b6e756d6265722666726f6d3d64656661756c74000000602082015290565b6301bfc1c560e61b5f5260045ffd5b604290612660612d6f565b906040519161190160f01b8352600283015260228201522090565b60041115610a3757565b9190823b6126ad579061269791612e85565b506126a18161267b565b15918261236857505090565b916020926064835f94519060405193630b135d3f60e11b855260048501526040602485015286820190604485015e8281018201859052601f01601f191601915afa630b135d3f60e11b5f5114601f3d11161690565b612717909291925f52600760205260405f2090565b916003830161274061273983839060018060a01b03165f5260205260405f2090565b5460ff1690565b6127c35761276460ff9392612771929060018060a01b03165f5260205260405f2090565b805460ff19166001179055565b16806127885750612783828254612000565b905590565b6001810361279f5750600101612783828254612000565b6002036127b457600201612783828254612000565b6303599be160e11b5f5260045ffd5b6371c6af4960e01b5f526001600160a01b03821660045260245ffd5b805490816127f15750505f905f905f90565b815f19810111611bf3575f525f199060205f2001015460019165ffffffffffff82169160301c90565b65ffffffffffff81116128325765ffffffffffff1690565b6306dfcc6560e41b5f52603060045260245260445ffd5b908160011b9180830460021490151715611bf357565b908160041b9180830460101490151715611bf357565b91908251821180156128fc575b6128d55761288f81611ff2565b8211806128de575b6128a2901515612849565b60280180602811611bf3576128b7828461205f565b036128d5576128c592613076565b90916001600160a01b0390911690565b5050505f905f90565b50602081840101516001600160f01b03191661060f60f31b14612897565b50818111612882565b9061290f8261073c565b61291c6040519182610644565b828152809261292d601f199161073c565b01905f5b82811061293d57505050565b806060602080938501015201612931565b95999896979493919261298f9361298192885260018060a01b031660208801526101206040880152610120870190611d1a565b908582036060870152611049565b968388036080850152815180895260208901906020808260051b8c01019401915f905b8282106129ee57505050506104c6969750906129d59184820360a0860152611d56565b9360c083015260e0820152610100818403910152610491565b90919294602080612a0c6001938f601f199082030186528951610491565b9701920192019092916129b2565b929094939194612a3282516020840120878387611dae565b958451825190818114801590612be8575b8015612be0575b612bc157505065ffffffffffff612a6c6117f7895f52600460205260405f2090565b16612ba45791612b9f917f7d84a6263ae0d98d3329bd7b46bb4e8d6f98cd35a7adb45c274c8b7fd5ebd5e0959493612ad4612aa5611c0b565b65ffffffffffff7f00000000000000000000000000000000000000000000000000000000000000009116612000565b907f0000000000000000000000000000000000000000000000000000000000000000612b7d612b0b8c5f52600460205260405f2090565b80546001600160a01b0319166001600160a01b038a16178155612b54612b308661281a565b825465ffffffffffff60a01b191660a09190911b65ffffffffffff60a01b16178255565b612b5d83613120565b815463ffffffff60d01b191660d09190911b63ffffffff60d01b16179055565b612b91612b8a8951612905565b9184612000565b936040519889988d8a61294e565b0390a1565b61125e87612bb1816117b8565b6331b75e4d60e01b5f5290611ee1565b9151630447b05d60e41b5f908152600493909352602452604452606490fd5b508015612a4a565b508251811415612a43565b60ff811690601f8211612c225760405191612c0f604084610644565b6020808452838101919036833783525290565b632cd44ac360e21b5f5260045ffd5b634e487b715f526020526024601cfd5b908154600160401b8110156106655760018101808455811015611fd9575f9283526020928390208251929093015160301b65ffffffffffff191665ffffffffffff9290921691909117910155565b6008549192918015612d4657612292612ca791612051565b908154612cc3612cbc8265ffffffffffff1690565b9160301c90565b9265ffffffffffff808416921691808311612d3757869203612d0157612cfd92509065ffffffffffff82549181199060301b169116179055565b9190565b5050612cfd90612d20612d1261066a565b65ffffffffffff9092168252565b6001600160d01b03851660208201525b6008612c41565b632520601d60e01b5f5260045ffd5b50612d6a90612d56612d1261066a565b6001600160d01b0384166020820152612d30565b5f9190565b307f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161480612e5c575b15612dca577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a08152611e0f60c082610644565b507f00000000000000000000000000000000000000000000000000000000000000004614612da1565b8151919060418303612eb557612eae9250602082015190606060408401519301515f1a9061314b565b9192909190565b50505f9160029190565b60018111156104c657806001600160801b821015612fe0575b612f86612f7c612f72612f68612f5e612f54612f43612f8d9760048a600160401b612f929c1015612fd3575b640100000000811015612fc6575b62010000811015612fb9575b610100811015612fac575b6010811015612f9f575b1015612f97575b60030260011c90565b612f4d818b612568565b0160011c90565b612f4d818a612568565b612f4d8189612568565b612f4d8188612568565b612f4d8187612568565b612f4d8186612568565b8093612568565b821190565b900390565b60011b612f3a565b60041c9160021b91612f33565b60081c9160041b91612f29565b60101c9160081b91612f1e565b60201c9160101b91612f12565b60401c9160201b91612f04565b5050612f92612f8d612f86612f7c612f72612f68612f5e612f54612f436130078a60801c90565b9850600160401b9750612ed89650505050505050565b9065ffffffffffff165b8383106130345750505090565b90919280841860011c8185160190835f528265ffffffffffff8360205f20015416115f146130665750925b9190613027565b935061307190611ff2565b61305f565b92909261308284611ff2565b831180613102575b61309c6130a391949293941515612849565b5f95612000565b915b8183106130b55750505060019190565b9092919360ff6130d66130d16020888601015160ff60f81b1690565b6131cd565b1690600f82116130f757906130ec60019261285f565b0194019192906130a5565b505f94508493505050565b50602084820101516001600160f01b03191661060f60f31b1461308a565b63ffffffff81116131345763ffffffff1690565b6306dfcc6560e41b5f52602060045260245260445ffd5b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084116131c2579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15611387575f516001600160a01b038116156131b857905f905f90565b505f906001905f90565b5050505f9160039190565b60f81c602f811180613235575b156131e957602f190160ff1690565b606081118061322b575b15613202576056190160ff1690565b6040811180613221575b1561321b576036190160ff1690565b5060ff90565b506047811061320c565b50606781106131f3565b50603a81106131da565b6104c6611c0b560553476bf02ef2726e8ce5ced78d63e26e602e4a2257b1f559418e24b4633997",
}

// Brake is an auto generated Go binding around an Ethereum contract.
type Brake struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Brake) GetABI() abi.ABI {
	return c.abi
}

// NewBrake creates a new instance of Brake.
func NewBrake() *Brake {
	parsed, err := BrakeMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Brake{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Brake) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor((address,address,uint48,uint32,uint256,uint256) c) returns()
func (brake *Brake) PackConstructor(c BrakeConfig) []byte {
	enc, err := brake.abi.Pack("", c)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackBALLOTTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdeaaa7cc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function BALLOT_TYPEHASH() view returns(bytes32)
func (brake *Brake) PackBALLOTTYPEHASH() []byte {
	enc, err := brake.abi.Pack("BALLOT_TYPEHASH")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBALLOTTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdeaaa7cc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function BALLOT_TYPEHASH() view returns(bytes32)
func (brake *Brake) TryPackBALLOTTYPEHASH() ([]byte, error) {
	return brake.abi.Pack("BALLOT_TYPEHASH")
}

// UnpackBALLOTTYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdeaaa7cc.
//
// Solidity: function BALLOT_TYPEHASH() view returns(bytes32)
func (brake *Brake) UnpackBALLOTTYPEHASH(data []byte) ([32]byte, error) {
	out, err := brake.abi.Unpack("BALLOT_TYPEHASH", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackCLOCKMODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4bf5d7e9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function CLOCK_MODE() view returns(string)
func (brake *Brake) PackCLOCKMODE() []byte {
	enc, err := brake.abi.Pack("CLOCK_MODE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCLOCKMODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4bf5d7e9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function CLOCK_MODE() view returns(string)
func (brake *Brake) TryPackCLOCKMODE() ([]byte, error) {
	return brake.abi.Pack("CLOCK_MODE")
}

// UnpackCLOCKMODE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4bf5d7e9.
//
// Solidity: function CLOCK_MODE() view returns(string)
func (brake *Brake) UnpackCLOCKMODE(data []byte) (string, error) {
	out, err := brake.abi.Unpack("CLOCK_MODE", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackCOUNTINGMODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd4e2ba5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function COUNTING_MODE() pure returns(string)
func (brake *Brake) PackCOUNTINGMODE() []byte {
	enc, err := brake.abi.Pack("COUNTING_MODE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCOUNTINGMODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd4e2ba5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function COUNTING_MODE() pure returns(string)
func (brake *Brake) TryPackCOUNTINGMODE() ([]byte, error) {
	return brake.abi.Pack("COUNTING_MODE")
}

// UnpackCOUNTINGMODE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd4e2ba5.
//
// Solidity: function COUNTING_MODE() pure returns(string)
func (brake *Brake) UnpackCOUNTINGMODE(data []byte) (string, error) {
	out, err := brake.abi.Unpack("COUNTING_MODE", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackEXTENDEDBALLOTTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2fe3e261.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function EXTENDED_BALLOT_TYPEHASH() view returns(bytes32)
func (brake *Brake) PackEXTENDEDBALLOTTYPEHASH() []byte {
	enc, err := brake.abi.Pack("EXTENDED_BALLOT_TYPEHASH")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEXTENDEDBALLOTTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2fe3e261.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function EXTENDED_BALLOT_TYPEHASH() view returns(bytes32)
func (brake *Brake) TryPackEXTENDEDBALLOTTYPEHASH() ([]byte, error) {
	return brake.abi.Pack("EXTENDED_BALLOT_TYPEHASH")
}

// UnpackEXTENDEDBALLOTTYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2fe3e261.
//
// Solidity: function EXTENDED_BALLOT_TYPEHASH() view returns(bytes32)
func (brake *Brake) UnpackEXTENDEDBALLOTTYPEHASH(data []byte) ([32]byte, error) {
	out, err := brake.abi.Unpack("EXTENDED_BALLOT_TYPEHASH", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackMAXQUORUM is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd2cbc867.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_QUORUM() view returns(uint256)
func (brake *Brake) PackMAXQUORUM() []byte {
	enc, err := brake.abi.Pack("MAX_QUORUM")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXQUORUM is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd2cbc867.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_QUORUM() view returns(uint256)
func (brake *Brake) TryPackMAXQUORUM() ([]byte, error) {
	return brake.abi.Pack("MAX_QUORUM")
}

// UnpackMAXQUORUM is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd2cbc867.
//
// Solidity: function MAX_QUORUM() view returns(uint256)
func (brake *Brake) UnpackMAXQUORUM(data []byte) (*big.Int, error) {
	out, err := brake.abi.Unpack("MAX_QUORUM", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMINQUORUM is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5f3ad709.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MIN_QUORUM() view returns(uint256)
func (brake *Brake) PackMINQUORUM() []byte {
	enc, err := brake.abi.Pack("MIN_QUORUM")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMINQUORUM is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5f3ad709.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MIN_QUORUM() view returns(uint256)
func (brake *Brake) TryPackMINQUORUM() ([]byte, error) {
	return brake.abi.Pack("MIN_QUORUM")
}

// UnpackMINQUORUM is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5f3ad709.
//
// Solidity: function MIN_QUORUM() view returns(uint256)
func (brake *Brake) UnpackMINQUORUM(data []byte) (*big.Int, error) {
	out, err := brake.abi.Unpack("MIN_QUORUM", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452115d6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancel(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (brake *Brake) PackCancel(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := brake.abi.Pack("cancel", targets, values, calldatas, descriptionHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452115d6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancel(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (brake *Brake) TryPackCancel(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return brake.abi.Pack("cancel", targets, values, calldatas, descriptionHash)
}

// UnpackCancel is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x452115d6.
//
// Solidity: function cancel(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (brake *Brake) UnpackCancel(data []byte) (*big.Int, error) {
	out, err := brake.abi.Unpack("cancel", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastVote is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x56781388.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castVote(uint256 proposalId, uint8 support) returns(uint256)
func (brake *Brake) PackCastVote(proposalId *big.Int, support uint8) []byte {
	enc, err := brake.abi.Pack("castVote", proposalId, support)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastVote is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x56781388.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castVote(uint256 proposalId, uint8 support) returns(uint256)
func (brake *Brake) TryPackCastVote(proposalId *big.Int, support uint8) ([]byte, error) {
	return brake.abi.Pack("castVote", proposalId, support)
}

// UnpackCastVote is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x56781388.
//
// Solidity: function castVote(uint256 proposalId, uint8 support) returns(uint256)
func (brake *Brake) UnpackCastVote(data []byte) (*big.Int, error) {
	out, err := brake.abi.Unpack("castVote", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastVoteBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ff262e3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castVoteBySig(uint256 proposalId, uint8 support, address voter, bytes signature) returns(uint256)
func (brake *Brake) PackCastVoteBySig(proposalId *big.Int, support uint8, voter common.Address, signature []byte) []byte {
	enc, err := brake.abi.Pack("castVoteBySig", proposalId, support, voter, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastVoteBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ff262e3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castVoteBySig(uint256 proposalId, uint8 support, address voter, bytes signature) returns(uint256)
func (brake *Brake) TryPackCastVoteBySig(proposalId *big.Int, support uint8, voter common.Address, signature []byte) ([]byte, error) {
	return brake.abi.Pack("castVoteBySig", proposalId, support, voter, signature)
}

// UnpackCastVoteBySig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8ff262e3.
//
// Solidity: function castVoteBySig(uint256 proposalId, uint8 support, address voter, bytes signature) returns(uint256)
func (brake *Brake) UnpackCastVoteBySig(data []byte) (*big.Int, error) {
	out, err := brake.abi.Unpack("castVoteBySig", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastVoteWithReason is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b3c71d3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castVoteWithReason(uint256 proposalId, uint8 support, string reason) returns(uint256)
func (brake *Brake) PackCastVoteWithReason(proposalId *big.Int, support uint8, reason string) []byte {
	enc, err := brake.abi.Pack("castVoteWithReason", proposalId, support, reason)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastVoteWithReason is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b3c71d3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castVoteWithReason(uint256 proposalId, uint8 support, string reason) returns(uint256)
func (brake *Brake) TryPackCastVoteWithReason(proposalId *big.Int, support uint8, reason string) ([]byte, error) {
	return brake.abi.Pack("castVoteWithReason", proposalId, support, reason)
}

// UnpackCastVoteWithReason is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b3c71d3.
//
// Solidity: function castVoteWithReason(uint256 proposalId, uint8 support, string reason) returns(uint256)
func (brake *Brake) UnpackCastVoteWithReason(data []byte) (*big.Int, error) {
	out, err := brake.abi.Unpack("castVoteWithReason", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastVoteWithReasonAndParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5f398a14.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castVoteWithReasonAndParams(uint256 proposalId, uint8 support, string reason, bytes params) returns(uint256)
func (brake *Brake) PackCastVoteWithReasonAndParams(proposalId *big.Int, support uint8, reason string, params []byte) []byte {
	enc, err := brake.abi.Pack("castVoteWithReasonAndParams", proposalId, support, reason, params)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastVoteWithReasonAndParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5f398a14.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castVoteWithReasonAndParams(uint256 proposalId, uint8 support, string reason, bytes params) returns(uint256)
func (brake *Brake) TryPackCastVoteWithReasonAndParams(proposalId *big.Int, support uint8, reason string, params []byte) ([]byte, error) {
	return brake.abi.Pack("castVoteWithReasonAndParams", proposalId, support, reason, params)
}

// UnpackCastVoteWithReasonAndParams is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5f398a14.
//
// Solidity: function castVoteWithReasonAndParams(uint256 proposalId, uint8 support, string reason, bytes params) returns(uint256)
func (brake *Brake) UnpackCastVoteWithReasonAndParams(data []byte) (*big.Int, error) {
	out, err := brake.abi.Unpack("castVoteWithReasonAndParams", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastVoteWithReasonAndParamsBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5b8d0e0d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castVoteWithReasonAndParamsBySig(uint256 proposalId, uint8 support, address voter, string reason, bytes params, bytes signature) returns(uint256)
func (brake *Brake) PackCastVoteWithReasonAndParamsBySig(proposalId *big.Int, support uint8, voter common.Address, reason string, params []byte, signature []byte) []byte {
	enc, err := brake.abi.Pack("castVoteWithReasonAndParamsBySig", proposalId, support, voter, reason, params, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastVoteWithReasonAndParamsBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5b8d0e0d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castVoteWithReasonAndParamsBySig(uint256 proposalId, uint8 support, address voter, string reason, bytes params, bytes signature) returns(uint256)
func (brake *Brake) TryPackCastVoteWithReasonAndParamsBySig(proposalId *big.Int, support uint8, voter common.Address, reason string, params []byte, signature []byte) ([]byte, error) {
	return brake.abi.Pack("castVoteWithReasonAndParamsBySig", proposalId, support, voter, reason, params, signature)
}

// UnpackCastVoteWithReasonAndParamsBySig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5b8d0e0d.
//
// Solidity: function castVoteWithReasonAndParamsBySig(uint256 proposalId, uint8 support, address voter, string reason, bytes params, bytes signature) returns(uint256)
func (brake *Brake) UnpackCastVoteWithReasonAndParamsBySig(data []byte) (*big.Int, error) {
	out, err := brake.abi.Unpack("castVoteWithReasonAndParamsBySig", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackClock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91ddadf4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function clock() view returns(uint48)
func (brake *Brake) PackClock() []byte {
	enc, err := brake.abi.Pack("clock")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91ddadf4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function clock() view returns(uint48)
func (brake *Brake) TryPackClock() ([]byte, error) {
	return brake.abi.Pack("clock")
}

// UnpackClock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x91ddadf4.
//
// Solidity: function clock() view returns(uint48)
func (brake *Brake) UnpackClock(data []byte) (*big.Int, error) {
	out, err := brake.abi.Unpack("clock", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (brake *Brake) PackEip712Domain() []byte {
	enc, err := brake.abi.Pack("eip712Domain")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (brake *Brake) TryPackEip712Domain() ([]byte, error) {
	return brake.abi.Pack("eip712Domain")
}

// Eip712DomainOutput serves as a container for the return parameters of contract
// method Eip712Domain.
type Eip712DomainOutput struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}

// UnpackEip712Domain is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (brake *Brake) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := brake.abi.Unpack("eip712Domain", data)
	outstruct := new(Eip712DomainOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Fields = *abi.ConvertType(out[0], new([1]byte)).(*[1]byte)
	outstruct.Name = *abi.ConvertType(out[1], new(string)).(*string)
	outstruct.Version = *abi.ConvertType(out[2], new(string)).(*string)
	outstruct.ChainId = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.VerifyingContract = *abi.ConvertType(out[4], new(common.Address)).(*common.Address)
	outstruct.Salt = *abi.ConvertType(out[5], new([32]byte)).(*[32]byte)
	outstruct.Extensions = *abi.ConvertType(out[6], new([]*big.Int)).(*[]*big.Int)
	return *outstruct, nil
}

// PackEscrow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe2fdcc17.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function escrow() view returns(address)
func (brake *Brake) PackEscrow() []byte {
	enc, err := brake.abi.Pack("escrow")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEscrow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe2fdcc17.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function escrow() view returns(address)
func (brake *Brake) TryPackEscrow() ([]byte, error) {
	return brake.abi.Pack("escrow")
}

// UnpackEscrow is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe2fdcc17.
//
// Solidity: function escrow() view returns(address)
func (brake *Brake) UnpackEscrow(data []byte) (common.Address, error) {
	out, err := brake.abi.Unpack("escrow", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2656227d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function execute(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) payable returns(uint256)
func (brake *Brake) PackExecute(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := brake.abi.Pack("execute", targets, values, calldatas, descriptionHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2656227d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function execute(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) payable returns(uint256)
func (brake *Brake) TryPackExecute(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return brake.abi.Pack("execute", targets, values, calldatas, descriptionHash)
}

// UnpackExecute is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2656227d.
//
// Solidity: function execute(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) payable returns(uint256)
func (brake *Brake) UnpackExecute(data []byte) (*big.Int, error) {
	out, err := brake.abi.Unpack("execute", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetProposalId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa8f8a668.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getProposalId(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) view returns(uint256)
func (brake *Brake) PackGetProposalId(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := brake.abi.Pack("getProposalId", targets, values, calldatas, descriptionHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetProposalId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa8f8a668.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getProposalId(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) view returns(uint256)
func (brake *Brake) TryPackGetProposalId(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return brake.abi.Pack("getProposalId", targets, values, calldatas, descriptionHash)
}

// UnpackGetProposalId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa8f8a668.
//
// Solidity: function getProposalId(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) view returns(uint256)
func (brake *Brake) UnpackGetProposalId(data []byte) (*big.Int, error) {
	out, err := brake.abi.Unpack("getProposalId", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb9019d4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getVotes(address account, uint256 timepoint) view returns(uint256)
func (brake *Brake) PackGetVotes(account common.Address, timepoint *big.Int) []byte {
	enc, err := brake.abi.Pack("getVotes", account, timepoint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb9019d4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getVotes(address account, uint256 timepoint) view returns(uint256)
func (brake *Brake) TryPackGetVotes(account common.Address, timepoint *big.Int) ([]byte, error) {
	return brake.abi.Pack("getVotes", account, timepoint)
}

// UnpackGetVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xeb9019d4.
//
// Solidity: function getVotes(address account, uint256 timepoint) view returns(uint256)
func (brake *Brake) UnpackGetVotes(data []byte) (*big.Int, error) {
	out, err := brake.abi.Unpack("getVotes", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetVotesWithParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a802a6d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getVotesWithParams(address account, uint256 timepoint, bytes params) view returns(uint256)
func (brake *Brake) PackGetVotesWithParams(account common.Address, timepoint *big.Int, params []byte) []byte {
	enc, err := brake.abi.Pack("getVotesWithParams", account, timepoint, params)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetVotesWithParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a802a6d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getVotesWithParams(address account, uint256 timepoint, bytes params) view returns(uint256)
func (brake *Brake) TryPackGetVotesWithParams(account common.Address, timepoint *big.Int, params []byte) ([]byte, error) {
	return brake.abi.Pack("getVotesWithParams", account, timepoint, params)
}

// UnpackGetVotesWithParams is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9a802a6d.
//
// Solidity: function getVotesWithParams(address account, uint256 timepoint, bytes params) view returns(uint256)
func (brake *Brake) UnpackGetVotesWithParams(data []byte) (*big.Int, error) {
	out, err := brake.abi.Unpack("getVotesWithParams", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackHasVoted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43859632.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hasVoted(uint256 proposalId, address account) view returns(bool)
func (brake *Brake) PackHasVoted(proposalId *big.Int, account common.Address) []byte {
	enc, err := brake.abi.Pack("hasVoted", proposalId, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHasVoted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43859632.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hasVoted(uint256 proposalId, address account) view returns(bool)
func (brake *Brake) TryPackHasVoted(proposalId *big.Int, account common.Address) ([]byte, error) {
	return brake.abi.Pack("hasVoted", proposalId, account)
}

// UnpackHasVoted is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x43859632.
//
// Solidity: function hasVoted(uint256 proposalId, address account) view returns(bool)
func (brake *Brake) UnpackHasVoted(data []byte) (bool, error) {
	out, err := brake.abi.Unpack("hasVoted", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackHashProposal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc59057e4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hashProposal(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) pure returns(uint256)
func (brake *Brake) PackHashProposal(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := brake.abi.Pack("hashProposal", targets, values, calldatas, descriptionHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHashProposal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc59057e4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hashProposal(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) pure returns(uint256)
func (brake *Brake) TryPackHashProposal(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return brake.abi.Pack("hashProposal", targets, values, calldatas, descriptionHash)
}

// UnpackHashProposal is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc59057e4.
//
// Solidity: function hashProposal(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) pure returns(uint256)
func (brake *Brake) UnpackHashProposal(data []byte) (*big.Int, error) {
	out, err := brake.abi.Unpack("hashProposal", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() view returns(string)
func (brake *Brake) PackName() []byte {
	enc, err := brake.abi.Pack("name")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function name() view returns(string)
func (brake *Brake) TryPackName() ([]byte, error) {
	return brake.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (brake *Brake) UnpackName(data []byte) (string, error) {
	out, err := brake.abi.Unpack("name", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (brake *Brake) PackNonces(owner common.Address) []byte {
	enc, err := brake.abi.Pack("nonces", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (brake *Brake) TryPackNonces(owner common.Address) ([]byte, error) {
	return brake.abi.Pack("nonces", owner)
}

// UnpackNonces is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7ecebe00.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (brake *Brake) UnpackNonces(data []byte) (*big.Int, error) {
	out, err := brake.abi.Unpack("nonces", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOnERC1155BatchReceived is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbc197c81.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onERC1155BatchReceived(address , address , uint256[] , uint256[] , bytes ) returns(bytes4)
func (brake *Brake) PackOnERC1155BatchReceived(arg0 common.Address, arg1 common.Address, arg2 []*big.Int, arg3 []*big.Int, arg4 []byte) []byte {
	enc, err := brake.abi.Pack("onERC1155BatchReceived", arg0, arg1, arg2, arg3, arg4)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnERC1155BatchReceived is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbc197c81.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onERC1155BatchReceived(address , address , uint256[] , uint256[] , bytes ) returns(bytes4)
func (brake *Brake) TryPackOnERC1155BatchReceived(arg0 common.Address, arg1 common.Address, arg2 []*big.Int, arg3 []*big.Int, arg4 []byte) ([]byte, error) {
	return brake.abi.Pack("onERC1155BatchReceived", arg0, arg1, arg2, arg3, arg4)
}

// UnpackOnERC1155BatchReceived is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbc197c81.
//
// Solidity: function onERC1155BatchReceived(address , address , uint256[] , uint256[] , bytes ) returns(bytes4)
func (brake *Brake) UnpackOnERC1155BatchReceived(data []byte) ([4]byte, error) {
	out, err := brake.abi.Unpack("onERC1155BatchReceived", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackOnERC1155Received is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf23a6e61.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onERC1155Received(address , address , uint256 , uint256 , bytes ) returns(bytes4)
func (brake *Brake) PackOnERC1155Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 *big.Int, arg4 []byte) []byte {
	enc, err := brake.abi.Pack("onERC1155Received", arg0, arg1, arg2, arg3, arg4)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnERC1155Received is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf23a6e61.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onERC1155Received(address , address , uint256 , uint256 , bytes ) returns(bytes4)
func (brake *Brake) TryPackOnERC1155Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 *big.Int, arg4 []byte) ([]byte, error) {
	return brake.abi.Pack("onERC1155Received", arg0, arg1, arg2, arg3, arg4)
}

// UnpackOnERC1155Received is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf23a6e61.
//
// Solidity: function onERC1155Received(address , address , uint256 , uint256 , bytes ) returns(bytes4)
func (brake *Brake) UnpackOnERC1155Received(data []byte) ([4]byte, error) {
	out, err := brake.abi.Unpack("onERC1155Received", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackOnERC721Received is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x150b7a02.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onERC721Received(address , address , uint256 , bytes ) returns(bytes4)
func (brake *Brake) PackOnERC721Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 []byte) []byte {
	enc, err := brake.abi.Pack("onERC721Received", arg0, arg1, arg2, arg3)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnERC721Received is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x150b7a02.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onERC721Received(address , address , uint256 , bytes ) returns(bytes4)
func (brake *Brake) TryPackOnERC721Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 []byte) ([]byte, error) {
	return brake.abi.Pack("onERC721Received", arg0, arg1, arg2, arg3)
}

// UnpackOnERC721Received is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x150b7a02.
//
// Solidity: function onERC721Received(address , address , uint256 , bytes ) returns(bytes4)
func (brake *Brake) UnpackOnERC721Received(data []byte) ([4]byte, error) {
	out, err := brake.abi.Unpack("onERC721Received", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackProposalDeadline is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc01f9e37.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalDeadline(uint256 proposalId) view returns(uint256)
func (brake *Brake) PackProposalDeadline(proposalId *big.Int) []byte {
	enc, err := brake.abi.Pack("proposalDeadline", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalDeadline is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc01f9e37.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalDeadline(uint256 proposalId) view returns(uint256)
func (brake *Brake) TryPackProposalDeadline(proposalId *big.Int) ([]byte, error) {
	return brake.abi.Pack("proposalDeadline", proposalId)
}

// UnpackProposalDeadline is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc01f9e37.
//
// Solidity: function proposalDeadline(uint256 proposalId) view returns(uint256)
func (brake *Brake) UnpackProposalDeadline(data []byte) (*big.Int, error) {
	out, err := brake.abi.Unpack("proposalDeadline", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProposalEta is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab58fb8e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalEta(uint256 proposalId) view returns(uint256)
func (brake *Brake) PackProposalEta(proposalId *big.Int) []byte {
	enc, err := brake.abi.Pack("proposalEta", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalEta is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab58fb8e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalEta(uint256 proposalId) view returns(uint256)
func (brake *Brake) TryPackProposalEta(proposalId *big.Int) ([]byte, error) {
	return brake.abi.Pack("proposalEta", proposalId)
}

// UnpackProposalEta is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xab58fb8e.
//
// Solidity: function proposalEta(uint256 proposalId) view returns(uint256)
func (brake *Brake) UnpackProposalEta(data []byte) (*big.Int, error) {
	out, err := brake.abi.Unpack("proposalEta", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProposalNeedsQueuing is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9a95294.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalNeedsQueuing(uint256 ) view returns(bool)
func (brake *Brake) PackProposalNeedsQueuing(arg0 *big.Int) []byte {
	enc, err := brake.abi.Pack("proposalNeedsQueuing", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalNeedsQueuing is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9a95294.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalNeedsQueuing(uint256 ) view returns(bool)
func (brake *Brake) TryPackProposalNeedsQueuing(arg0 *big.Int) ([]byte, error) {
	return brake.abi.Pack("proposalNeedsQueuing", arg0)
}

// UnpackProposalNeedsQueuing is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9a95294.
//
// Solidity: function proposalNeedsQueuing(uint256 ) view returns(bool)
func (brake *Brake) UnpackProposalNeedsQueuing(data []byte) (bool, error) {
	out, err := brake.abi.Unpack("proposalNeedsQueuing", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackProposalProposer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x143489d0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalProposer(uint256 proposalId) view returns(address)
func (brake *Brake) PackProposalProposer(proposalId *big.Int) []byte {
	enc, err := brake.abi.Pack("proposalProposer", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalProposer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x143489d0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalProposer(uint256 proposalId) view returns(address)
func (brake *Brake) TryPackProposalProposer(proposalId *big.Int) ([]byte, error) {
	return brake.abi.Pack("proposalProposer", proposalId)
}

// UnpackProposalProposer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x143489d0.
//
// Solidity: function proposalProposer(uint256 proposalId) view returns(address)
func (brake *Brake) UnpackProposalProposer(data []byte) (common.Address, error) {
	out, err := brake.abi.Unpack("proposalProposer", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackProposalSnapshot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d63f693.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalSnapshot(uint256 proposalId) view returns(uint256)
func (brake *Brake) PackProposalSnapshot(proposalId *big.Int) []byte {
	enc, err := brake.abi.Pack("proposalSnapshot", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalSnapshot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d63f693.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalSnapshot(uint256 proposalId) view returns(uint256)
func (brake *Brake) TryPackProposalSnapshot(proposalId *big.Int) ([]byte, error) {
	return brake.abi.Pack("proposalSnapshot", proposalId)
}

// UnpackProposalSnapshot is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2d63f693.
//
// Solidity: function proposalSnapshot(uint256 proposalId) view returns(uint256)
func (brake *Brake) UnpackProposalSnapshot(data []byte) (*big.Int, error) {
	out, err := brake.abi.Unpack("proposalSnapshot", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProposalThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb58131b0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalThreshold() view returns(uint256)
func (brake *Brake) PackProposalThreshold() []byte {
	enc, err := brake.abi.Pack("proposalThreshold")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb58131b0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalThreshold() view returns(uint256)
func (brake *Brake) TryPackProposalThreshold() ([]byte, error) {
	return brake.abi.Pack("proposalThreshold")
}

// UnpackProposalThreshold is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb58131b0.
//
// Solidity: function proposalThreshold() view returns(uint256)
func (brake *Brake) UnpackProposalThreshold(data []byte) (*big.Int, error) {
	out, err := brake.abi.Unpack("proposalThreshold", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProposalVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x544ffc9c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalVotes(uint256 proposalId) view returns(uint256 againstVotes, uint256 forVotes, uint256 abstainVotes)
func (brake *Brake) PackProposalVotes(proposalId *big.Int) []byte {
	enc, err := brake.abi.Pack("proposalVotes", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x544ffc9c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalVotes(uint256 proposalId) view returns(uint256 againstVotes, uint256 forVotes, uint256 abstainVotes)
func (brake *Brake) TryPackProposalVotes(proposalId *big.Int) ([]byte, error) {
	return brake.abi.Pack("proposalVotes", proposalId)
}

// ProposalVotesOutput serves as a container for the return parameters of contract
// method ProposalVotes.
type ProposalVotesOutput struct {
	AgainstVotes *big.Int
	ForVotes     *big.Int
	AbstainVotes *big.Int
}

// UnpackProposalVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x544ffc9c.
//
// Solidity: function proposalVotes(uint256 proposalId) view returns(uint256 againstVotes, uint256 forVotes, uint256 abstainVotes)
func (brake *Brake) UnpackProposalVotes(data []byte) (ProposalVotesOutput, error) {
	out, err := brake.abi.Unpack("proposalVotes", data)
	outstruct := new(ProposalVotesOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.AgainstVotes = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.ForVotes = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.AbstainVotes = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackPropose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d5e81e2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function propose(address[] targets, uint256[] values, bytes[] calldatas, string description) returns(uint256)
func (brake *Brake) PackPropose(targets []common.Address, values []*big.Int, calldatas [][]byte, description string) []byte {
	enc, err := brake.abi.Pack("propose", targets, values, calldatas, description)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPropose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d5e81e2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function propose(address[] targets, uint256[] values, bytes[] calldatas, string description) returns(uint256)
func (brake *Brake) TryPackPropose(targets []common.Address, values []*big.Int, calldatas [][]byte, description string) ([]byte, error) {
	return brake.abi.Pack("propose", targets, values, calldatas, description)
}

// UnpackPropose is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7d5e81e2.
//
// Solidity: function propose(address[] targets, uint256[] values, bytes[] calldatas, string description) returns(uint256)
func (brake *Brake) UnpackPropose(data []byte) (*big.Int, error) {
	out, err := brake.abi.Unpack("propose", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQueue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x160cbed7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function queue(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (brake *Brake) PackQueue(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := brake.abi.Pack("queue", targets, values, calldatas, descriptionHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQueue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x160cbed7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function queue(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (brake *Brake) TryPackQueue(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return brake.abi.Pack("queue", targets, values, calldatas, descriptionHash)
}

// UnpackQueue is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x160cbed7.
//
// Solidity: function queue(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (brake *Brake) UnpackQueue(data []byte) (*big.Int, error) {
	out, err := brake.abi.Unpack("queue", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQuorum is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf8ce560a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quorum(uint256 timepoint) view returns(uint256)
func (brake *Brake) PackQuorum(timepoint *big.Int) []byte {
	enc, err := brake.abi.Pack("quorum", timepoint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuorum is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf8ce560a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quorum(uint256 timepoint) view returns(uint256)
func (brake *Brake) TryPackQuorum(timepoint *big.Int) ([]byte, error) {
	return brake.abi.Pack("quorum", timepoint)
}

// UnpackQuorum is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf8ce560a.
//
// Solidity: function quorum(uint256 timepoint) view returns(uint256)
func (brake *Brake) UnpackQuorum(data []byte) (*big.Int, error) {
	out, err := brake.abi.Unpack("quorum", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQuorumDenominator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x97c3d334.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quorumDenominator() view returns(uint256)
func (brake *Brake) PackQuorumDenominator() []byte {
	enc, err := brake.abi.Pack("quorumDenominator")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuorumDenominator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x97c3d334.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quorumDenominator() view returns(uint256)
func (brake *Brake) TryPackQuorumDenominator() ([]byte, error) {
	return brake.abi.Pack("quorumDenominator")
}

// UnpackQuorumDenominator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x97c3d334.
//
// Solidity: function quorumDenominator() view returns(uint256)
func (brake *Brake) UnpackQuorumDenominator(data []byte) (*big.Int, error) {
	out, err := brake.abi.Unpack("quorumDenominator", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQuorumNumerator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x60c4247f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quorumNumerator(uint256 timepoint) view returns(uint256)
func (brake *Brake) PackQuorumNumerator(timepoint *big.Int) []byte {
	enc, err := brake.abi.Pack("quorumNumerator", timepoint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuorumNumerator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x60c4247f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quorumNumerator(uint256 timepoint) view returns(uint256)
func (brake *Brake) TryPackQuorumNumerator(timepoint *big.Int) ([]byte, error) {
	return brake.abi.Pack("quorumNumerator", timepoint)
}

// UnpackQuorumNumerator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x60c4247f.
//
// Solidity: function quorumNumerator(uint256 timepoint) view returns(uint256)
func (brake *Brake) UnpackQuorumNumerator(data []byte) (*big.Int, error) {
	out, err := brake.abi.Unpack("quorumNumerator", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQuorumNumerator0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7713a70.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quorumNumerator() view returns(uint256)
func (brake *Brake) PackQuorumNumerator0() []byte {
	enc, err := brake.abi.Pack("quorumNumerator0")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuorumNumerator0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7713a70.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quorumNumerator() view returns(uint256)
func (brake *Brake) TryPackQuorumNumerator0() ([]byte, error) {
	return brake.abi.Pack("quorumNumerator0")
}

// UnpackQuorumNumerator0 is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa7713a70.
//
// Solidity: function quorumNumerator() view returns(uint256)
func (brake *Brake) UnpackQuorumNumerator0(data []byte) (*big.Int, error) {
	out, err := brake.abi.Unpack("quorumNumerator0", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc28bc2fa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function relay(address target, uint256 value, bytes data) payable returns()
func (brake *Brake) PackRelay(target common.Address, value *big.Int, data []byte) []byte {
	enc, err := brake.abi.Pack("relay", target, value, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc28bc2fa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function relay(address target, uint256 value, bytes data) payable returns()
func (brake *Brake) TryPackRelay(target common.Address, value *big.Int, data []byte) ([]byte, error) {
	return brake.abi.Pack("relay", target, value, data)
}

// PackState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e4f49e6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function state(uint256 proposalId) view returns(uint8)
func (brake *Brake) PackState(proposalId *big.Int) []byte {
	enc, err := brake.abi.Pack("state", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e4f49e6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function state(uint256 proposalId) view returns(uint8)
func (brake *Brake) TryPackState(proposalId *big.Int) ([]byte, error) {
	return brake.abi.Pack("state", proposalId)
}

// UnpackState is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3e4f49e6.
//
// Solidity: function state(uint256 proposalId) view returns(uint8)
func (brake *Brake) UnpackState(data []byte) (uint8, error) {
	out, err := brake.abi.Unpack("state", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (brake *Brake) PackSupportsInterface(interfaceId [4]byte) []byte {
	enc, err := brake.abi.Pack("supportsInterface", interfaceId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (brake *Brake) TryPackSupportsInterface(interfaceId [4]byte) ([]byte, error) {
	return brake.abi.Pack("supportsInterface", interfaceId)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (brake *Brake) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := brake.abi.Unpack("supportsInterface", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function token() view returns(address)
func (brake *Brake) PackToken() []byte {
	enc, err := brake.abi.Pack("token")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function token() view returns(address)
func (brake *Brake) TryPackToken() ([]byte, error) {
	return brake.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (brake *Brake) UnpackToken(data []byte) (common.Address, error) {
	out, err := brake.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackUpdateQuorumNumerator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06f3f9e6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function updateQuorumNumerator(uint256 newQuorumNumerator) returns()
func (brake *Brake) PackUpdateQuorumNumerator(newQuorumNumerator *big.Int) []byte {
	enc, err := brake.abi.Pack("updateQuorumNumerator", newQuorumNumerator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpdateQuorumNumerator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06f3f9e6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function updateQuorumNumerator(uint256 newQuorumNumerator) returns()
func (brake *Brake) TryPackUpdateQuorumNumerator(newQuorumNumerator *big.Int) ([]byte, error) {
	return brake.abi.Pack("updateQuorumNumerator", newQuorumNumerator)
}

// PackVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54fd4d50.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function version() view returns(string)
func (brake *Brake) PackVersion() []byte {
	enc, err := brake.abi.Pack("version")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54fd4d50.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function version() view returns(string)
func (brake *Brake) TryPackVersion() ([]byte, error) {
	return brake.abi.Pack("version")
}

// UnpackVersion is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x54fd4d50.
//
// Solidity: function version() view returns(string)
func (brake *Brake) UnpackVersion(data []byte) (string, error) {
	out, err := brake.abi.Unpack("version", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackVotingDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3932abb1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function votingDelay() view returns(uint256)
func (brake *Brake) PackVotingDelay() []byte {
	enc, err := brake.abi.Pack("votingDelay")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVotingDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3932abb1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function votingDelay() view returns(uint256)
func (brake *Brake) TryPackVotingDelay() ([]byte, error) {
	return brake.abi.Pack("votingDelay")
}

// UnpackVotingDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3932abb1.
//
// Solidity: function votingDelay() view returns(uint256)
func (brake *Brake) UnpackVotingDelay(data []byte) (*big.Int, error) {
	out, err := brake.abi.Unpack("votingDelay", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackVotingPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02a251a3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function votingPeriod() view returns(uint256)
func (brake *Brake) PackVotingPeriod() []byte {
	enc, err := brake.abi.Pack("votingPeriod")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVotingPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02a251a3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function votingPeriod() view returns(uint256)
func (brake *Brake) TryPackVotingPeriod() ([]byte, error) {
	return brake.abi.Pack("votingPeriod")
}

// UnpackVotingPeriod is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x02a251a3.
//
// Solidity: function votingPeriod() view returns(uint256)
func (brake *Brake) UnpackVotingPeriod(data []byte) (*big.Int, error) {
	out, err := brake.abi.Unpack("votingPeriod", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// BrakeEIP712DomainChanged represents a EIP712DomainChanged event raised by the Brake contract.
type BrakeEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const BrakeEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (BrakeEIP712DomainChanged) ContractEventName() string {
	return BrakeEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (brake *Brake) UnpackEIP712DomainChangedEvent(log *types.Log) (*BrakeEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != brake.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(BrakeEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := brake.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range brake.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// BrakeProposalCanceled represents a ProposalCanceled event raised by the Brake contract.
type BrakeProposalCanceled struct {
	ProposalId *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const BrakeProposalCanceledEventName = "ProposalCanceled"

// ContractEventName returns the user-defined event name.
func (BrakeProposalCanceled) ContractEventName() string {
	return BrakeProposalCanceledEventName
}

// UnpackProposalCanceledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalCanceled(uint256 proposalId)
func (brake *Brake) UnpackProposalCanceledEvent(log *types.Log) (*BrakeProposalCanceled, error) {
	event := "ProposalCanceled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != brake.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(BrakeProposalCanceled)
	if len(log.Data) > 0 {
		if err := brake.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range brake.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// BrakeProposalCreated represents a ProposalCreated event raised by the Brake contract.
type BrakeProposalCreated struct {
	ProposalId  *big.Int
	Proposer    common.Address
	Targets     []common.Address
	Values      []*big.Int
	Signatures  []string
	Calldatas   [][]byte
	VoteStart   *big.Int
	VoteEnd     *big.Int
	Description string
	Raw         *types.Log // Blockchain specific contextual infos
}

const BrakeProposalCreatedEventName = "ProposalCreated"

// ContractEventName returns the user-defined event name.
func (BrakeProposalCreated) ContractEventName() string {
	return BrakeProposalCreatedEventName
}

// UnpackProposalCreatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalCreated(uint256 proposalId, address proposer, address[] targets, uint256[] values, string[] signatures, bytes[] calldatas, uint256 voteStart, uint256 voteEnd, string description)
func (brake *Brake) UnpackProposalCreatedEvent(log *types.Log) (*BrakeProposalCreated, error) {
	event := "ProposalCreated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != brake.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(BrakeProposalCreated)
	if len(log.Data) > 0 {
		if err := brake.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range brake.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// BrakeProposalExecuted represents a ProposalExecuted event raised by the Brake contract.
type BrakeProposalExecuted struct {
	ProposalId *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const BrakeProposalExecutedEventName = "ProposalExecuted"

// ContractEventName returns the user-defined event name.
func (BrakeProposalExecuted) ContractEventName() string {
	return BrakeProposalExecutedEventName
}

// UnpackProposalExecutedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalExecuted(uint256 proposalId)
func (brake *Brake) UnpackProposalExecutedEvent(log *types.Log) (*BrakeProposalExecuted, error) {
	event := "ProposalExecuted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != brake.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(BrakeProposalExecuted)
	if len(log.Data) > 0 {
		if err := brake.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range brake.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// BrakeProposalQueued represents a ProposalQueued event raised by the Brake contract.
type BrakeProposalQueued struct {
	ProposalId *big.Int
	EtaSeconds *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const BrakeProposalQueuedEventName = "ProposalQueued"

// ContractEventName returns the user-defined event name.
func (BrakeProposalQueued) ContractEventName() string {
	return BrakeProposalQueuedEventName
}

// UnpackProposalQueuedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalQueued(uint256 proposalId, uint256 etaSeconds)
func (brake *Brake) UnpackProposalQueuedEvent(log *types.Log) (*BrakeProposalQueued, error) {
	event := "ProposalQueued"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != brake.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(BrakeProposalQueued)
	if len(log.Data) > 0 {
		if err := brake.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range brake.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// BrakeQuorumNumeratorUpdated represents a QuorumNumeratorUpdated event raised by the Brake contract.
type BrakeQuorumNumeratorUpdated struct {
	OldQuorumNumerator *big.Int
	NewQuorumNumerator *big.Int
	Raw                *types.Log // Blockchain specific contextual infos
}

const BrakeQuorumNumeratorUpdatedEventName = "QuorumNumeratorUpdated"

// ContractEventName returns the user-defined event name.
func (BrakeQuorumNumeratorUpdated) ContractEventName() string {
	return BrakeQuorumNumeratorUpdatedEventName
}

// UnpackQuorumNumeratorUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event QuorumNumeratorUpdated(uint256 oldQuorumNumerator, uint256 newQuorumNumerator)
func (brake *Brake) UnpackQuorumNumeratorUpdatedEvent(log *types.Log) (*BrakeQuorumNumeratorUpdated, error) {
	event := "QuorumNumeratorUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != brake.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(BrakeQuorumNumeratorUpdated)
	if len(log.Data) > 0 {
		if err := brake.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range brake.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// BrakeVoteCast represents a VoteCast event raised by the Brake contract.
type BrakeVoteCast struct {
	Voter      common.Address
	ProposalId *big.Int
	Support    uint8
	Weight     *big.Int
	Reason     string
	Raw        *types.Log // Blockchain specific contextual infos
}

const BrakeVoteCastEventName = "VoteCast"

// ContractEventName returns the user-defined event name.
func (BrakeVoteCast) ContractEventName() string {
	return BrakeVoteCastEventName
}

// UnpackVoteCastEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VoteCast(address indexed voter, uint256 proposalId, uint8 support, uint256 weight, string reason)
func (brake *Brake) UnpackVoteCastEvent(log *types.Log) (*BrakeVoteCast, error) {
	event := "VoteCast"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != brake.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(BrakeVoteCast)
	if len(log.Data) > 0 {
		if err := brake.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range brake.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// BrakeVoteCastWithParams represents a VoteCastWithParams event raised by the Brake contract.
type BrakeVoteCastWithParams struct {
	Voter      common.Address
	ProposalId *big.Int
	Support    uint8
	Weight     *big.Int
	Reason     string
	Params     []byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const BrakeVoteCastWithParamsEventName = "VoteCastWithParams"

// ContractEventName returns the user-defined event name.
func (BrakeVoteCastWithParams) ContractEventName() string {
	return BrakeVoteCastWithParamsEventName
}

// UnpackVoteCastWithParamsEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VoteCastWithParams(address indexed voter, uint256 proposalId, uint8 support, uint256 weight, string reason, bytes params)
func (brake *Brake) UnpackVoteCastWithParamsEvent(log *types.Log) (*BrakeVoteCastWithParams, error) {
	event := "VoteCastWithParams"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != brake.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(BrakeVoteCastWithParams)
	if len(log.Data) > 0 {
		if err := brake.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range brake.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (brake *Brake) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], brake.abi.Errors["BadConfig"].ID.Bytes()[:4]) {
		return brake.UnpackBadConfigError(raw[4:])
	}
	if bytes.Equal(raw[:4], brake.abi.Errors["CheckpointUnorderedInsertion"].ID.Bytes()[:4]) {
		return brake.UnpackCheckpointUnorderedInsertionError(raw[4:])
	}
	if bytes.Equal(raw[:4], brake.abi.Errors["ERC6372InconsistentClock"].ID.Bytes()[:4]) {
		return brake.UnpackERC6372InconsistentClockError(raw[4:])
	}
	if bytes.Equal(raw[:4], brake.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return brake.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], brake.abi.Errors["GovernorAlreadyCastVote"].ID.Bytes()[:4]) {
		return brake.UnpackGovernorAlreadyCastVoteError(raw[4:])
	}
	if bytes.Equal(raw[:4], brake.abi.Errors["GovernorAlreadyQueuedProposal"].ID.Bytes()[:4]) {
		return brake.UnpackGovernorAlreadyQueuedProposalError(raw[4:])
	}
	if bytes.Equal(raw[:4], brake.abi.Errors["GovernorDisabledDeposit"].ID.Bytes()[:4]) {
		return brake.UnpackGovernorDisabledDepositError(raw[4:])
	}
	if bytes.Equal(raw[:4], brake.abi.Errors["GovernorInsufficientProposerVotes"].ID.Bytes()[:4]) {
		return brake.UnpackGovernorInsufficientProposerVotesError(raw[4:])
	}
	if bytes.Equal(raw[:4], brake.abi.Errors["GovernorInvalidProposalLength"].ID.Bytes()[:4]) {
		return brake.UnpackGovernorInvalidProposalLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], brake.abi.Errors["GovernorInvalidQuorumFraction"].ID.Bytes()[:4]) {
		return brake.UnpackGovernorInvalidQuorumFractionError(raw[4:])
	}
	if bytes.Equal(raw[:4], brake.abi.Errors["GovernorInvalidSignature"].ID.Bytes()[:4]) {
		return brake.UnpackGovernorInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], brake.abi.Errors["GovernorInvalidVoteParams"].ID.Bytes()[:4]) {
		return brake.UnpackGovernorInvalidVoteParamsError(raw[4:])
	}
	if bytes.Equal(raw[:4], brake.abi.Errors["GovernorInvalidVoteType"].ID.Bytes()[:4]) {
		return brake.UnpackGovernorInvalidVoteTypeError(raw[4:])
	}
	if bytes.Equal(raw[:4], brake.abi.Errors["GovernorInvalidVotingPeriod"].ID.Bytes()[:4]) {
		return brake.UnpackGovernorInvalidVotingPeriodError(raw[4:])
	}
	if bytes.Equal(raw[:4], brake.abi.Errors["GovernorNonexistentProposal"].ID.Bytes()[:4]) {
		return brake.UnpackGovernorNonexistentProposalError(raw[4:])
	}
	if bytes.Equal(raw[:4], brake.abi.Errors["GovernorOnlyExecutor"].ID.Bytes()[:4]) {
		return brake.UnpackGovernorOnlyExecutorError(raw[4:])
	}
	if bytes.Equal(raw[:4], brake.abi.Errors["GovernorProposalQueueingFailed"].ID.Bytes()[:4]) {
		return brake.UnpackGovernorProposalQueueingFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], brake.abi.Errors["GovernorProposalQueueingNotRequired"].ID.Bytes()[:4]) {
		return brake.UnpackGovernorProposalQueueingNotRequiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], brake.abi.Errors["GovernorRestrictedProposer"].ID.Bytes()[:4]) {
		return brake.UnpackGovernorRestrictedProposerError(raw[4:])
	}
	if bytes.Equal(raw[:4], brake.abi.Errors["GovernorUnableToCancel"].ID.Bytes()[:4]) {
		return brake.UnpackGovernorUnableToCancelError(raw[4:])
	}
	if bytes.Equal(raw[:4], brake.abi.Errors["GovernorUnexpectedProposalState"].ID.Bytes()[:4]) {
		return brake.UnpackGovernorUnexpectedProposalStateError(raw[4:])
	}
	if bytes.Equal(raw[:4], brake.abi.Errors["InvalidAccountNonce"].ID.Bytes()[:4]) {
		return brake.UnpackInvalidAccountNonceError(raw[4:])
	}
	if bytes.Equal(raw[:4], brake.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return brake.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], brake.abi.Errors["OnlyPause"].ID.Bytes()[:4]) {
		return brake.UnpackOnlyPauseError(raw[4:])
	}
	if bytes.Equal(raw[:4], brake.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return brake.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], brake.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return brake.UnpackStringTooLongError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// BrakeBadConfig represents a BadConfig error raised by the Brake contract.
type BrakeBadConfig struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadConfig()
func BrakeBadConfigErrorID() common.Hash {
	return common.HexToHash("0x07cc321ce71a3eebb30014b3b8f136f5e867b17e2b76292bf086143aa7c7b50c")
}

// UnpackBadConfigError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadConfig()
func (brake *Brake) UnpackBadConfigError(raw []byte) (*BrakeBadConfig, error) {
	out := new(BrakeBadConfig)
	if err := brake.abi.UnpackIntoInterface(out, "BadConfig", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BrakeCheckpointUnorderedInsertion represents a CheckpointUnorderedInsertion error raised by the Brake contract.
type BrakeCheckpointUnorderedInsertion struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CheckpointUnorderedInsertion()
func BrakeCheckpointUnorderedInsertionErrorID() common.Hash {
	return common.HexToHash("0x2520601d9d60b717c34a36ad270857824c5a1ebbfd08ff39aba6930089495cfa")
}

// UnpackCheckpointUnorderedInsertionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CheckpointUnorderedInsertion()
func (brake *Brake) UnpackCheckpointUnorderedInsertionError(raw []byte) (*BrakeCheckpointUnorderedInsertion, error) {
	out := new(BrakeCheckpointUnorderedInsertion)
	if err := brake.abi.UnpackIntoInterface(out, "CheckpointUnorderedInsertion", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BrakeERC6372InconsistentClock represents a ERC6372InconsistentClock error raised by the Brake contract.
type BrakeERC6372InconsistentClock struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC6372InconsistentClock()
func BrakeERC6372InconsistentClockErrorID() common.Hash {
	return common.HexToHash("0x6ff07140ae905cb0f8e72fb38f5dd8e756c387b0065be0e1bf85bd0621a43dc7")
}

// UnpackERC6372InconsistentClockError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC6372InconsistentClock()
func (brake *Brake) UnpackERC6372InconsistentClockError(raw []byte) (*BrakeERC6372InconsistentClock, error) {
	out := new(BrakeERC6372InconsistentClock)
	if err := brake.abi.UnpackIntoInterface(out, "ERC6372InconsistentClock", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BrakeFailedCall represents a FailedCall error raised by the Brake contract.
type BrakeFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func BrakeFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (brake *Brake) UnpackFailedCallError(raw []byte) (*BrakeFailedCall, error) {
	out := new(BrakeFailedCall)
	if err := brake.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BrakeGovernorAlreadyCastVote represents a GovernorAlreadyCastVote error raised by the Brake contract.
type BrakeGovernorAlreadyCastVote struct {
	Voter common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorAlreadyCastVote(address voter)
func BrakeGovernorAlreadyCastVoteErrorID() common.Hash {
	return common.HexToHash("0x71c6af4932ed543cdb181fcbb800f4b9940a2ccceeaee5e6e141de8c50856ede")
}

// UnpackGovernorAlreadyCastVoteError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorAlreadyCastVote(address voter)
func (brake *Brake) UnpackGovernorAlreadyCastVoteError(raw []byte) (*BrakeGovernorAlreadyCastVote, error) {
	out := new(BrakeGovernorAlreadyCastVote)
	if err := brake.abi.UnpackIntoInterface(out, "GovernorAlreadyCastVote", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BrakeGovernorAlreadyQueuedProposal represents a GovernorAlreadyQueuedProposal error raised by the Brake contract.
type BrakeGovernorAlreadyQueuedProposal struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorAlreadyQueuedProposal(uint256 proposalId)
func BrakeGovernorAlreadyQueuedProposalErrorID() common.Hash {
	return common.HexToHash("0xf20e7d374e58691196b2e081c7753efc94203ab3520c58efe153076e279fde0a")
}

// UnpackGovernorAlreadyQueuedProposalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorAlreadyQueuedProposal(uint256 proposalId)
func (brake *Brake) UnpackGovernorAlreadyQueuedProposalError(raw []byte) (*BrakeGovernorAlreadyQueuedProposal, error) {
	out := new(BrakeGovernorAlreadyQueuedProposal)
	if err := brake.abi.UnpackIntoInterface(out, "GovernorAlreadyQueuedProposal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BrakeGovernorDisabledDeposit represents a GovernorDisabledDeposit error raised by the Brake contract.
type BrakeGovernorDisabledDeposit struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorDisabledDeposit()
func BrakeGovernorDisabledDepositErrorID() common.Hash {
	return common.HexToHash("0xe90a651e5fdea7022846d10b5f36994c22e1f46db4b5021aa3e26ad83b24bfd8")
}

// UnpackGovernorDisabledDepositError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorDisabledDeposit()
func (brake *Brake) UnpackGovernorDisabledDepositError(raw []byte) (*BrakeGovernorDisabledDeposit, error) {
	out := new(BrakeGovernorDisabledDeposit)
	if err := brake.abi.UnpackIntoInterface(out, "GovernorDisabledDeposit", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BrakeGovernorInsufficientProposerVotes represents a GovernorInsufficientProposerVotes error raised by the Brake contract.
type BrakeGovernorInsufficientProposerVotes struct {
	Proposer  common.Address
	Votes     *big.Int
	Threshold *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInsufficientProposerVotes(address proposer, uint256 votes, uint256 threshold)
func BrakeGovernorInsufficientProposerVotesErrorID() common.Hash {
	return common.HexToHash("0xc242ee16ab08d11dbce60e744efdbd91b4e07ac4c074d993992519795a6324d0")
}

// UnpackGovernorInsufficientProposerVotesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInsufficientProposerVotes(address proposer, uint256 votes, uint256 threshold)
func (brake *Brake) UnpackGovernorInsufficientProposerVotesError(raw []byte) (*BrakeGovernorInsufficientProposerVotes, error) {
	out := new(BrakeGovernorInsufficientProposerVotes)
	if err := brake.abi.UnpackIntoInterface(out, "GovernorInsufficientProposerVotes", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BrakeGovernorInvalidProposalLength represents a GovernorInvalidProposalLength error raised by the Brake contract.
type BrakeGovernorInvalidProposalLength struct {
	Targets   *big.Int
	Calldatas *big.Int
	Values    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidProposalLength(uint256 targets, uint256 calldatas, uint256 values)
func BrakeGovernorInvalidProposalLengthErrorID() common.Hash {
	return common.HexToHash("0x447b05d0c41e339e22932be48ca2091a47f3c39df25e2152ad11a8729753b2b4")
}

// UnpackGovernorInvalidProposalLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidProposalLength(uint256 targets, uint256 calldatas, uint256 values)
func (brake *Brake) UnpackGovernorInvalidProposalLengthError(raw []byte) (*BrakeGovernorInvalidProposalLength, error) {
	out := new(BrakeGovernorInvalidProposalLength)
	if err := brake.abi.UnpackIntoInterface(out, "GovernorInvalidProposalLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BrakeGovernorInvalidQuorumFraction represents a GovernorInvalidQuorumFraction error raised by the Brake contract.
type BrakeGovernorInvalidQuorumFraction struct {
	QuorumNumerator   *big.Int
	QuorumDenominator *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidQuorumFraction(uint256 quorumNumerator, uint256 quorumDenominator)
func BrakeGovernorInvalidQuorumFractionErrorID() common.Hash {
	return common.HexToHash("0x243e5445050913bb1c3de7a2f82eba0c3b0b8a55c2aacf660392fa35087a1919")
}

// UnpackGovernorInvalidQuorumFractionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidQuorumFraction(uint256 quorumNumerator, uint256 quorumDenominator)
func (brake *Brake) UnpackGovernorInvalidQuorumFractionError(raw []byte) (*BrakeGovernorInvalidQuorumFraction, error) {
	out := new(BrakeGovernorInvalidQuorumFraction)
	if err := brake.abi.UnpackIntoInterface(out, "GovernorInvalidQuorumFraction", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BrakeGovernorInvalidSignature represents a GovernorInvalidSignature error raised by the Brake contract.
type BrakeGovernorInvalidSignature struct {
	Voter common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidSignature(address voter)
func BrakeGovernorInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0x94ab6c07905fb25046d2809e4563b09690f891c9495bfe19551d602e7eddbb1b")
}

// UnpackGovernorInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidSignature(address voter)
func (brake *Brake) UnpackGovernorInvalidSignatureError(raw []byte) (*BrakeGovernorInvalidSignature, error) {
	out := new(BrakeGovernorInvalidSignature)
	if err := brake.abi.UnpackIntoInterface(out, "GovernorInvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BrakeGovernorInvalidVoteParams represents a GovernorInvalidVoteParams error raised by the Brake contract.
type BrakeGovernorInvalidVoteParams struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidVoteParams()
func BrakeGovernorInvalidVoteParamsErrorID() common.Hash {
	return common.HexToHash("0x867db7717d0cc803be5726127d33cc17ae07776705d8ba6659af8aaa5b418dd8")
}

// UnpackGovernorInvalidVoteParamsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidVoteParams()
func (brake *Brake) UnpackGovernorInvalidVoteParamsError(raw []byte) (*BrakeGovernorInvalidVoteParams, error) {
	out := new(BrakeGovernorInvalidVoteParams)
	if err := brake.abi.UnpackIntoInterface(out, "GovernorInvalidVoteParams", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BrakeGovernorInvalidVoteType represents a GovernorInvalidVoteType error raised by the Brake contract.
type BrakeGovernorInvalidVoteType struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidVoteType()
func BrakeGovernorInvalidVoteTypeErrorID() common.Hash {
	return common.HexToHash("0x06b337c26289d63178b4d4ed5fd513f38a1d8832d0edd309ef07bfc9ba5caf49")
}

// UnpackGovernorInvalidVoteTypeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidVoteType()
func (brake *Brake) UnpackGovernorInvalidVoteTypeError(raw []byte) (*BrakeGovernorInvalidVoteType, error) {
	out := new(BrakeGovernorInvalidVoteType)
	if err := brake.abi.UnpackIntoInterface(out, "GovernorInvalidVoteType", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BrakeGovernorInvalidVotingPeriod represents a GovernorInvalidVotingPeriod error raised by the Brake contract.
type BrakeGovernorInvalidVotingPeriod struct {
	VotingPeriod *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidVotingPeriod(uint256 votingPeriod)
func BrakeGovernorInvalidVotingPeriodErrorID() common.Hash {
	return common.HexToHash("0xf1cfbf057db43f9730bc42a52728d66da9151a5c6929758ee824e299f82f5689")
}

// UnpackGovernorInvalidVotingPeriodError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidVotingPeriod(uint256 votingPeriod)
func (brake *Brake) UnpackGovernorInvalidVotingPeriodError(raw []byte) (*BrakeGovernorInvalidVotingPeriod, error) {
	out := new(BrakeGovernorInvalidVotingPeriod)
	if err := brake.abi.UnpackIntoInterface(out, "GovernorInvalidVotingPeriod", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BrakeGovernorNonexistentProposal represents a GovernorNonexistentProposal error raised by the Brake contract.
type BrakeGovernorNonexistentProposal struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorNonexistentProposal(uint256 proposalId)
func BrakeGovernorNonexistentProposalErrorID() common.Hash {
	return common.HexToHash("0x6ad06075316ea071ccae80931b756598be5aad3433b2c47b38607a8eec344a70")
}

// UnpackGovernorNonexistentProposalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorNonexistentProposal(uint256 proposalId)
func (brake *Brake) UnpackGovernorNonexistentProposalError(raw []byte) (*BrakeGovernorNonexistentProposal, error) {
	out := new(BrakeGovernorNonexistentProposal)
	if err := brake.abi.UnpackIntoInterface(out, "GovernorNonexistentProposal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BrakeGovernorOnlyExecutor represents a GovernorOnlyExecutor error raised by the Brake contract.
type BrakeGovernorOnlyExecutor struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorOnlyExecutor(address account)
func BrakeGovernorOnlyExecutorErrorID() common.Hash {
	return common.HexToHash("0x47096e4749c231af946d5efc74a7fd817371e756031e98787f18bf70aaa7753c")
}

// UnpackGovernorOnlyExecutorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorOnlyExecutor(address account)
func (brake *Brake) UnpackGovernorOnlyExecutorError(raw []byte) (*BrakeGovernorOnlyExecutor, error) {
	out := new(BrakeGovernorOnlyExecutor)
	if err := brake.abi.UnpackIntoInterface(out, "GovernorOnlyExecutor", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BrakeGovernorProposalQueueingFailed represents a GovernorProposalQueueingFailed error raised by the Brake contract.
type BrakeGovernorProposalQueueingFailed struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorProposalQueueingFailed(uint256 proposalId)
func BrakeGovernorProposalQueueingFailedErrorID() common.Hash {
	return common.HexToHash("0xab2d0311b12775d840d040f070d41586c4d88ef7337d352d0dfa2a1ede1d73e0")
}

// UnpackGovernorProposalQueueingFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorProposalQueueingFailed(uint256 proposalId)
func (brake *Brake) UnpackGovernorProposalQueueingFailedError(raw []byte) (*BrakeGovernorProposalQueueingFailed, error) {
	out := new(BrakeGovernorProposalQueueingFailed)
	if err := brake.abi.UnpackIntoInterface(out, "GovernorProposalQueueingFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BrakeGovernorProposalQueueingNotRequired represents a GovernorProposalQueueingNotRequired error raised by the Brake contract.
type BrakeGovernorProposalQueueingNotRequired struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorProposalQueueingNotRequired(uint256 proposalId)
func BrakeGovernorProposalQueueingNotRequiredErrorID() common.Hash {
	return common.HexToHash("0xd838bcb7f156d6ff91334907349273614e60ebfac1fd90f5ce25b84cd6c61a09")
}

// UnpackGovernorProposalQueueingNotRequiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorProposalQueueingNotRequired(uint256 proposalId)
func (brake *Brake) UnpackGovernorProposalQueueingNotRequiredError(raw []byte) (*BrakeGovernorProposalQueueingNotRequired, error) {
	out := new(BrakeGovernorProposalQueueingNotRequired)
	if err := brake.abi.UnpackIntoInterface(out, "GovernorProposalQueueingNotRequired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BrakeGovernorRestrictedProposer represents a GovernorRestrictedProposer error raised by the Brake contract.
type BrakeGovernorRestrictedProposer struct {
	Proposer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorRestrictedProposer(address proposer)
func BrakeGovernorRestrictedProposerErrorID() common.Hash {
	return common.HexToHash("0xd9b395579c6f1566cc7608394c53136f366f7fa719d01a941bee075ef8c704f4")
}

// UnpackGovernorRestrictedProposerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorRestrictedProposer(address proposer)
func (brake *Brake) UnpackGovernorRestrictedProposerError(raw []byte) (*BrakeGovernorRestrictedProposer, error) {
	out := new(BrakeGovernorRestrictedProposer)
	if err := brake.abi.UnpackIntoInterface(out, "GovernorRestrictedProposer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BrakeGovernorUnableToCancel represents a GovernorUnableToCancel error raised by the Brake contract.
type BrakeGovernorUnableToCancel struct {
	ProposalId *big.Int
	Account    common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorUnableToCancel(uint256 proposalId, address account)
func BrakeGovernorUnableToCancelErrorID() common.Hash {
	return common.HexToHash("0x8fe5d8a9809b4b1a3569a8d98ce25e21fb956a89b6b9a2741d15bc699f46ef07")
}

// UnpackGovernorUnableToCancelError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorUnableToCancel(uint256 proposalId, address account)
func (brake *Brake) UnpackGovernorUnableToCancelError(raw []byte) (*BrakeGovernorUnableToCancel, error) {
	out := new(BrakeGovernorUnableToCancel)
	if err := brake.abi.UnpackIntoInterface(out, "GovernorUnableToCancel", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BrakeGovernorUnexpectedProposalState represents a GovernorUnexpectedProposalState error raised by the Brake contract.
type BrakeGovernorUnexpectedProposalState struct {
	ProposalId     *big.Int
	Current        uint8
	ExpectedStates [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorUnexpectedProposalState(uint256 proposalId, uint8 current, bytes32 expectedStates)
func BrakeGovernorUnexpectedProposalStateErrorID() common.Hash {
	return common.HexToHash("0x31b75e4d4f8317c390cf01cbc79dfe4f67ce2d27f65a099074fdc67f00f76908")
}

// UnpackGovernorUnexpectedProposalStateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorUnexpectedProposalState(uint256 proposalId, uint8 current, bytes32 expectedStates)
func (brake *Brake) UnpackGovernorUnexpectedProposalStateError(raw []byte) (*BrakeGovernorUnexpectedProposalState, error) {
	out := new(BrakeGovernorUnexpectedProposalState)
	if err := brake.abi.UnpackIntoInterface(out, "GovernorUnexpectedProposalState", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BrakeInvalidAccountNonce represents a InvalidAccountNonce error raised by the Brake contract.
type BrakeInvalidAccountNonce struct {
	Account      common.Address
	CurrentNonce *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func BrakeInvalidAccountNonceErrorID() common.Hash {
	return common.HexToHash("0x752d88c0de02638abf10e8e31861e4c68dc1f3a1e7d840e580683f2c282bfc7a")
}

// UnpackInvalidAccountNonceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func (brake *Brake) UnpackInvalidAccountNonceError(raw []byte) (*BrakeInvalidAccountNonce, error) {
	out := new(BrakeInvalidAccountNonce)
	if err := brake.abi.UnpackIntoInterface(out, "InvalidAccountNonce", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BrakeInvalidShortString represents a InvalidShortString error raised by the Brake contract.
type BrakeInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func BrakeInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (brake *Brake) UnpackInvalidShortStringError(raw []byte) (*BrakeInvalidShortString, error) {
	out := new(BrakeInvalidShortString)
	if err := brake.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BrakeOnlyPause represents a OnlyPause error raised by the Brake contract.
type BrakeOnlyPause struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OnlyPause()
func BrakeOnlyPauseErrorID() common.Hash {
	return common.HexToHash("0x1d83149eb2d65bed128c5e482dabda895a47f846050190540b005d35701e1ea6")
}

// UnpackOnlyPauseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OnlyPause()
func (brake *Brake) UnpackOnlyPauseError(raw []byte) (*BrakeOnlyPause, error) {
	out := new(BrakeOnlyPause)
	if err := brake.abi.UnpackIntoInterface(out, "OnlyPause", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BrakeSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the Brake contract.
type BrakeSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func BrakeSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (brake *Brake) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*BrakeSafeCastOverflowedUintDowncast, error) {
	out := new(BrakeSafeCastOverflowedUintDowncast)
	if err := brake.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BrakeStringTooLong represents a StringTooLong error raised by the Brake contract.
type BrakeStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func BrakeStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (brake *Brake) UnpackStringTooLongError(raw []byte) (*BrakeStringTooLong, error) {
	out := new(BrakeStringTooLong)
	if err := brake.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}
